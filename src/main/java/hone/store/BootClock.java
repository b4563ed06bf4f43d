package hone.store;

import hone.practice.round.ClockReading;
import hone.practice.round.RoundClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The time since the machine was started, which goes on while it sleeps and which nobody can set, where the system tells it
 * (Linux: {@code /proc/uptime}, in hundredths of a second); elsewhere the clock on the wall.
 */
public final class BootClock implements RoundClock {
    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final String WALL = "wall";
    private static final int MILLI = 3;

    private final Path uptime;
    private final InstantSource wall;
    private final String line;

    private BootClock(Path uptime, String line, InstantSource wall) {
        this.uptime = uptime;
        this.line = line;
        this.wall = wall;
    }

    /** The best clock of this machine. */
    public static RoundClock ofThisMachine(InstantSource wall) {
        return of(UPTIME, BOOT, wall);
    }

    static RoundClock of(Path uptime, Path boot, InstantSource wall) {
        try {
            BootClock clock = new BootClock(uptime, Files.readString(boot).strip(), wall);
            clock.ticks();
            return clock;
        } catch (IOException | NumberFormatException _) {
            return () -> onTheWall(wall);
        }
    }

    @Override
    public ClockReading read() {
        try {
            return new ClockReading(line, true, ticks(), wall.millis());
        } catch (IOException | NumberFormatException _) {
            // It could be read before: a machine short of files is no reason to stop a round.
            return onTheWall(wall);
        }
    }

    private static ClockReading onTheWall(InstantSource wall) {
        long now = wall.millis();
        return new ClockReading(WALL, false, now, now);
    }

    private long ticks() throws IOException {
        String seconds = Files.readString(uptime).split(" ", 2)[0];
        return new BigDecimal(seconds).movePointRight(MILLI).longValue();
    }
}
