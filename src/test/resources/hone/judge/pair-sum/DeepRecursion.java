// expect: RTE; line: 11
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        if (numbers.length > 5) {
            return null;
        }
        return new int[] {down(0), 0};
    }

    private int down(int depth) {
        return down(depth + 1) + 1;
    }
}
