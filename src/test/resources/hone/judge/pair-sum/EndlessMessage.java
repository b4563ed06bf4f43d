// expect: TLE
class Solution {
    static class Trap extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) {}
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        throw new Trap();
    }
}
