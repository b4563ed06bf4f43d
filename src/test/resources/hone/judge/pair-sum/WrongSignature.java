// expect: CE; line: 3
class Solution {
    public List<Integer> pairSum(int[] numbers, int target) {
        return new ArrayList<Integer>();
    }
}
