package hone.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** CPU time of all child processes over a while, those that end in between included up to the last look. */
final class ChildCpu {
    private static final long LOOK_MILLIS = 20;

    private ChildCpu() {}

    /** Begins to measure. */
    static Meter start() {
        return new Meter();
    }

    /** A measurement that goes on until it is stopped. */
    static final class Meter {
        private final Map<Long, Duration> first = new HashMap<>();
        private final Map<Long, Duration> last = new HashMap<>();
        private final Thread looker;

        private Meter() {
            look();
            first.putAll(last);
            looker = Thread.ofPlatform().daemon().name("child cpu").start(this::lookOn);
        }

        /** The CPU time used since the start. */
        Duration stop() throws InterruptedException {
            looker.interrupt();
            looker.join();
            look();
            Duration sum = Duration.ZERO;
            for (Map.Entry<Long, Duration> child : last.entrySet()) {
                sum = sum.plus(child.getValue()).minus(first.getOrDefault(child.getKey(), Duration.ZERO));
            }
            return sum;
        }

        private void lookOn() {
            try {
                while (true) {
                    Thread.sleep(LOOK_MILLIS);
                    look();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void look() {
            for (ProcessHandle child : Quiet.children()) {
                child.info().totalCpuDuration().ifPresent(cpu -> last.put(child.pid(), cpu));
            }
        }
    }
}
