// expect: TLE
// Throws an exception that never comes to the end of its message.
class Solution {
    static class Talker extends RuntimeException {
        @Override
        public String getMessage() {
            String message = "";
            while (message.length() < 1_000_000_000) {
                message = message.length() > 1000 ? "" : message + "and ";
            }
            return message;
        }
    }

    long total(int[] numbers) {
        throw new Talker();
    }
}
