// expect: CE; line: 2
class Solution {
    public int[] sumOfPair(int[] numbers, int target) {
        return new int[] {0, 1};
    }
}
