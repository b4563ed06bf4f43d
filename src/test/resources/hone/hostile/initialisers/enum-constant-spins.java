// expect: TLE
// An enum constant whose constructor waits for a constant that comes after it.
class Solution {
    enum State {
        WAITING {
            @Override
            State next() {
                return READY;
            }
        },
        READY;

        State() {
            while (next() == null && ordinal() == 0) {
                if (Thread.interrupted()) break;
            }
        }

        State next() {
            return this;
        }
    }

    long total(int[] numbers) {
        return State.READY.ordinal();
    }
}
