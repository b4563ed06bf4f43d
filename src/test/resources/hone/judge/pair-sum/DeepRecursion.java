// expect: RTE; line: 8
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        return new int[] {down(0), 0};
    }

    private int down(int depth) {
        return down(depth + 1) + 1;
    }
}
