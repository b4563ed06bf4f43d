// expect: DENIED; without: RTE|AC
// Catches the signals by which a process is asked to end, and starts a loop on each.
import sun.misc.Signal;

class Solution {
    long total(int[] numbers) {
        for (String name : List.of("TERM", "INT", "HUP", "USR2", "CHLD", "PIPE")) {
            try {
                Signal.handle(new Signal(name), signal -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                });
            } catch (IllegalArgumentException e) {
                // the JVM keeps this one for itself
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
