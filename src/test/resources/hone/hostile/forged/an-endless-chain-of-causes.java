// expect: RTE; problem: words-back
// Throws an exception that makes another cause whenever it is asked for one.
class Solution {
    static class Deep extends RuntimeException {
        @Override
        public synchronized Throwable getCause() {
            return new Deep();
        }
    }

    List<String> words(List<String> in) {
        throw new Deep();
    }
}
