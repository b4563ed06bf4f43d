package hone.ui.round;

/**
 * A quiet line above a round.
 *
 * @param about what it is about; a new one about the same takes the place of the old one
 * @param text a sentence or two
 */
public record RoundNotice(Subject about, String text) {
    /** What a line may be about. */
    public enum Subject {
        GAP,
        TIME,
        STORE,
        LOG,
        JUDGING
    }
}
