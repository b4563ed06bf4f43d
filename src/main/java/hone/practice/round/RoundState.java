package hone.practice.round;

/** Where a round stands. A program's end is no state: the clock goes on. */
public enum RoundState {
    /** Not begun. */
    PLANNED,
    RUNNING,
    PAUSED,
    /** Over, and the person has not said yet how it went. */
    OVER,
    /** The person has said how it went, or would not; what follows adds only what is found out later. */
    RATED;

    /** Whether a round can go from here to there. */
    public boolean leadsTo(RoundState to) {
        return switch (this) {
            case PLANNED -> to == RUNNING;
            case RUNNING -> to == PAUSED || to == OVER;
            case PAUSED -> to == RUNNING || to == OVER;
            case OVER -> to == RATED;
            case RATED -> false;
        };
    }

    /** Whether its clock has run out or it was ended. */
    public boolean isOver() {
        return this == OVER || this == RATED;
    }
}
