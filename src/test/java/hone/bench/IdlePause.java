package hone.bench;

import java.io.IOException;
import java.util.List;

/**
 * Ten minutes in which nobody clicks, shortened: the workers are stopped by a signal for three seconds while this process
 * collects its garbage and walks through as much memory as pushes everything of theirs out of the processor's caches and
 * address tables. What it does not imitate: pages that the system would have written to swap, and a processor that has
 * clocked down; for those there is the real pause.
 */
final class IdlePause {
    private static final int SWEPT_MIB = 256;
    private static final long STOPPED_MILLIS = 3_000;

    private IdlePause() {}

    static void imitate() throws IOException, InterruptedException {
        List<ProcessHandle> workers = Quiet.children();
        signal("-STOP", workers);
        try {
            System.gc();
            sweepCaches();
            Thread.sleep(STOPPED_MILLIS);
        } finally {
            signal("-CONT", workers);
        }
    }

    private static void signal(String name, List<ProcessHandle> to) throws IOException, InterruptedException {
        for (ProcessHandle handle : to) {
            new ProcessBuilder("kill", name, Long.toString(handle.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private static void sweepCaches() {
        byte[] memory = new byte[SWEPT_MIB << 20];
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < memory.length; i += 64) {
                memory[i] += (byte) round;
            }
        }
    }
}
