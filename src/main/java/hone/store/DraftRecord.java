package hone.store;

/** One step of a draft's text. */
sealed interface DraftRecord {
    /** Counts the steps of a draft from 1; 0 is the empty text before the first. */
    long sequence();

    /** The whole text after a step. */
    record Snapshot(long sequence, String text) implements DraftRecord {}

    /**
     * A replaced part.
     *
     * @param position UTF-16 index
     * @param removed units that went
     */
    record Edit(long sequence, int position, int removed, String inserted) implements DraftRecord {
        /** Whether a text of {@code length} units has the part. */
        boolean fits(int length) {
            return position >= 0 && removed >= 0 && position <= length && removed <= length - position;
        }
    }

    /** Applies this step to the text before it. */
    default void applyTo(StringBuilder text) {
        switch (this) {
            case Snapshot(var _, var whole) -> {
                text.setLength(0);
                text.append(whole);
            }
            case Edit(var _, var position, var removed, var inserted) ->
                text.replace(position, position + removed, inserted);
        }
    }
}
