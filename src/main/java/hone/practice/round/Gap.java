package hone.practice.round;

/**
 * What passed while nobody was looking.
 *
 * @param counted milliseconds that surely passed
 * @param verified whether {@code counted} is all that passed, by a clock that nobody can set
 * @param claimed milliseconds by the clock on the wall; less than 0 if it was set back
 */
public record Gap(long counted, boolean verified, long claimed) {
    /** How much a clock that can be set is believed. */
    private static final long BELIEVED = 60_000;

    /**
     * What lies between two readings.
     *
     * @param before the earlier one, as far as is known
     */
    public static Gap between(ClockReading before, ClockReading now) {
        long claimed = now.wall() - before.wall();
        if (before.line().equals(now.line())) {
            long counted = Math.max(0, now.ticks() - before.ticks());
            return new Gap(counted, now.steady() || (claimed >= 0 && counted <= BELIEVED), claimed);
        }
        // The machine was started anew: what passed before that cannot be known, what passed since then can.
        return new Gap(now.steady() ? Math.max(0, now.ticks()) : 0, false, claimed);
    }
}
