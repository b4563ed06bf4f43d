package hone.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** What the system says about a process. */
final class ProcessFigures {
    private final CpuClock clock;
    private final Path status;

    ProcessFigures(ProcessHandle handle) {
        this.clock = CpuClock.of(handle);
        this.status = Path.of("/proc", Long.toString(handle.pid()), "status");
    }

    Duration cpuTime() {
        return clock.read();
    }

    /** Linux alone keeps the peak; elsewhere nothing is said. */
    OptionalLong peakRssBytes() {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(ProcessFigures::kibToBytes)
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    private static long kibToBytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
}
