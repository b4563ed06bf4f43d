package hone.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Waiting for this program's child processes to come to rest. */
final class Quiet {
    private static final long LOOK_MILLIS = 50;
    /** So many looks in a row at the same CPU times; they move in steps of 10 ms. */
    private static final int SAME = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Quiet() {}

    /** Returns when at least {@code children} processes are there and none has used CPU time for 200 ms. */
    static void await(int children) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Map<Long, Duration> before = Map.of();
        int same = 0;
        while (same < SAME) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the workers found no rest within " + PATIENCE + ": " + before);
            }
            Thread.sleep(LOOK_MILLIS);
            Map<Long, Duration> now = cpuTimes();
            same = now.size() >= children && now.equals(before) ? same + 1 : 0;
            before = now;
        }
    }

    /** This program's child processes. */
    static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private static Map<Long, Duration> cpuTimes() {
        Function<ProcessHandle, Duration> cpu =
                handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO);
        return children().stream().collect(Collectors.toMap(ProcessHandle::pid, cpu));
    }
}
