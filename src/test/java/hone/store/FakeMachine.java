package hone.store;

import hone.practice.round.ClockReading;
import hone.practice.round.RoundClock;

/** A machine whose time a test has in its hands. */
final class FakeMachine implements RoundClock {
    private final boolean hasBootClock;
    private long now;
    private long bootedAt = -5_000_000;
    private int boots;
    private long wallOffset = 1_780_000_000_000L;

    FakeMachine(boolean hasBootClock) {
        this.hasBootClock = hasBootClock;
    }

    @Override
    public ClockReading read() {
        long wall = now + wallOffset;
        return hasBootClock
                ? new ClockReading("boot-" + boots, true, now - bootedAt, wall)
                : new ClockReading("wall", false, wall, wall);
    }

    /** Time passes; also what passes while the machine sleeps. */
    void pass(long millis) {
        now += millis;
    }

    /** Somebody sets the clock on the wall. */
    void setWall(long by) {
        wallOffset += by;
    }

    /** The machine is off for a while, and needs some time to start. */
    void reboot(long off, long starting) {
        now += off;
        bootedAt = now;
        boots++;
        now += starting;
    }

    /** Milliseconds that truly passed since the test began. */
    long now() {
        return now;
    }
}
