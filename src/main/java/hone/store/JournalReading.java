package hone.store;

/**
 * What could be read of one journal file.
 *
 * @param text after the last readable step
 * @param base the sequence number of the whole text it starts from: everything up to there is in it
 * @param last the sequence number of the last readable step, at least {@code base}; -1 if nothing could be read
 * @param edits how many steps follow the whole text
 * @param end how many bytes from the front are good; what follows is torn or damaged
 * @param size bytes of the file, without blocks at its end that were never filled
 * @param damaged whether something that had been written whole cannot be read any more; a torn end alone is no damage
 */
record JournalReading(String text, long base, long last, int edits, int end, int size, boolean damaged) {
    private static final long NOTHING = -1;

    /** A file that is no journal at all. */
    static final JournalReading UNREADABLE = new JournalReading("", NOTHING, NOTHING, 0, 0, 0, true);

    /** Whether there is a text in it. */
    boolean hasText() {
        return last != NOTHING;
    }

    /** Whether it can be appended to as it is. */
    boolean isClean() {
        return hasText() && !damaged && end == size;
    }

    /** Whether all of the other's steps are in this one. */
    boolean includes(JournalReading other) {
        return other.last <= base || (other.last <= last && other.text.equals(text));
    }

    /**
     * Reads a file as far as it makes sense. Where a part is damaged, a whole text further on is searched for: it holds
     * everything that was typed before it.
     */
    static JournalReading of(byte[] file) {
        StringBuilder text = new StringBuilder();
        long base = NOTHING;
        long last = NOTHING;
        int edits = 0;
        int end = 0;
        // A file gets its name only after its head is on the disk, so a missing head is damage too.
        boolean damaged = LogFrame.version(file) == 0;
        int at = LogFrame.HEAD_BYTES;
        while (at < file.length) {
            DraftRecord record = JournalCodec.decode(file, at);
            if (record != null && follows(record, last, text.length())) {
                record.applyTo(text);
                last = record.sequence();
                edits++;
                if (record instanceof DraftRecord.Snapshot) {
                    base = last;
                    edits = 0;
                }
                at = (int) LogFrame.end(file, at);
                end = at;
                continue;
            }
            int next = nextSnapshot(file, at + 1, last);
            damaged |= next < file.length || !isTorn(file, at, last);
            if (next == file.length) {
                break;
            }
            // Whatever it starts from replaces the text, so the gap before it does not matter.
            at = next;
            last = NOTHING;
        }
        int size = isZero(file, end) ? end : file.length;
        return new JournalReading(text.toString(), base, last, edits, end, size, damaged);
    }

    private static boolean follows(DraftRecord record, long last, int length) {
        return switch (record) {
            case DraftRecord.Snapshot(var sequence, var _) ->
                sequence >= 0 && (last == NOTHING || sequence == last + 1);
            case DraftRecord.Edit edit -> last != NOTHING && edit.sequence() == last + 1 && edit.fits(length);
        };
    }

    private static int nextSnapshot(byte[] file, int from, long last) {
        for (int at = from; at < file.length; at++) {
            if (JournalCodec.looksLikeSnapshot(file, at)
                    && JournalCodec.decode(file, at) instanceof DraftRecord.Snapshot(var sequence, var _)
                    && sequence > last) {
                return at;
            }
        }
        return file.length;
    }

    /** Whether the rest is what a crash in the middle of writing leaves: a cut-off record, or blocks never filled. */
    private static boolean isTorn(byte[] file, int at, long last) {
        return isZero(file, at) || (LogFrame.end(file, at) > file.length && !holdsLaterStep(file, at + 1, last));
    }

    private static boolean isZero(byte[] file, int from) {
        for (int at = from; at < file.length; at++) {
            if (file[at] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsLaterStep(byte[] file, int from, long last) {
        for (int at = from; at < file.length; at++) {
            DraftRecord record = JournalCodec.decode(file, at);
            if (record != null && record.sequence() > last) {
                return true;
            }
        }
        return false;
    }
}
