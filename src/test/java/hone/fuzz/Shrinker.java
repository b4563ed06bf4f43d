package hone.fuzz;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Makes a failing input smaller while it fails in the same way: chunks left out, then bytes, then bytes made plain. */
final class Shrinker {
    private static final int MOST_READINGS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final FuzzTarget target;
    private final String kind;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int readings;
    private byte[] input;
    private Throwable thrown;

    private Shrinker(Failure failure) {
        this.target = failure.target();
        this.kind = failure.kind();
        this.input = failure.input();
        this.thrown = failure.thrown();
    }

    static Failure shrink(Failure failure) throws InterruptedException {
        if (failure.thrown() instanceof Reading.NoEnd) {
            // Each reading would leave a busy thread behind.
            return failure;
        }
        Shrinker shrinker = new Shrinker(failure);
        shrinker.leaveOut();
        shrinker.makePlain();
        return new Failure(failure.target(), failure.origin(), shrinker.input, failure.kind(), shrinker.thrown);
    }

    private void leaveOut() throws InterruptedException {
        for (int chunk = Math.max(1, input.length / 2); chunk > 0; chunk /= 2) {
            for (int at = 0; at < input.length; ) {
                int to = Math.min(input.length, at + chunk);
                byte[] smaller = new byte[input.length - (to - at)];
                System.arraycopy(input, 0, smaller, 0, at);
                System.arraycopy(input, to, smaller, at, input.length - to);
                if (!stillFails(smaller)) {
                    at += chunk;
                }
            }
        }
    }

    private void makePlain() throws InterruptedException {
        for (int at = 0; at < input.length; at++) {
            if (input[at] != 'a') {
                byte[] plain = Arrays.copyOf(input, input.length);
                plain[at] = 'a';
                stillFails(plain);
            }
        }
    }

    /** Takes the candidate in place of the input if it does. */
    private boolean stillFails(byte[] candidate) throws InterruptedException {
        if (++readings > MOST_READINGS || System.nanoTime() - end > 0) {
            return false;
        }
        Optional<Throwable> found = Reading.watched(target, candidate, PATIENCE);
        boolean same = found.isPresent() && Reading.kind(found.get()).equals(kind);
        if (same) {
            input = candidate;
            thrown = found.get();
        }
        return same;
    }
}
