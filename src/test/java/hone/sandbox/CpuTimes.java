package hone.sandbox;

import java.time.Duration;

/** A process's CPU time as finely as the system tells it, for benches. */
public final class CpuTimes {
    private CpuTimes() {}

    /** CPU time used since the process started; zero once it is gone. */
    public static Duration of(ProcessHandle process) {
        return CpuClock.of(process).read();
    }
}
