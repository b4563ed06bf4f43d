// expect: TLE; problem: words-back
// Returns a list whose iterator falls asleep before it says that there is nothing more.
class Solution {
    List<String> words(List<String> in) {
        return new AbstractSequentialList<>() {
            public ListIterator<String> listIterator(int i) {
                try {
                    new Semaphore(0).acquireUninterruptibly();
                } finally {
                    return Collections.emptyListIterator();
                }
            }

            public int size() {
                return 0;
            }
        };
    }

    static class Semaphore extends java.util.concurrent.Semaphore {
        Semaphore(int permits) {
            super(permits);
        }
    }
}
