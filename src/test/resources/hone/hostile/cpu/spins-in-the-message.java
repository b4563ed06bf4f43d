// expect: TLE
// Throws an exception that never finishes saying what is wrong.
class Solution {
    static class Chatty extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) {
                if (System.nanoTime() == 1) return "";
            }
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }

    long total(int[] numbers) {
        throw new Chatty();
    }
}
