// expect: RTE; line: 3; says: Deep: x
class Solution {
    static class Deep extends RuntimeException {
        Deep() {
            super("x".repeat(5_000_000));
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            StackTraceElement[] all = new StackTraceElement[100_000];
            Arrays.fill(all, new StackTraceElement("Solution", "y".repeat(1_000_000), "z", 3));
            all[7] = null;
            return all;
        }
    }
    public int[] pairSum(int[] numbers, int target) {
        throw new Deep();
    }
}
