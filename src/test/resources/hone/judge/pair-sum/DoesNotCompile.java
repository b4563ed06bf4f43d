// expect: CE; line: 5
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        List<int[]> out = new ArrayList<>();
        return out.toArry(new int[0][])[0];
    }
}
