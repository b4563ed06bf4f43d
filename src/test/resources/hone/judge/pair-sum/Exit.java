// expect: DENIED; line: 4
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        System.exit(0);
        return new int[] {0, 1};
    }
}
