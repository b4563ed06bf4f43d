package hone.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a draft's journal: a head, then a {@link LogFrame} for each step. Text is UTF-8, or UTF-16 where it holds half a
 * surrogate pair, which UTF-8 cannot say.
 */
final class JournalCodec {
    static final byte VERSION = 1;

    private static final String NAME = "HONEDRF";
    private static final int EDIT_NUMBERS = 8;

    private static final byte SNAPSHOT_UTF_8 = 1;
    private static final byte SNAPSHOT_UTF_16 = 2;
    private static final byte EDIT_UTF_8 = 3;
    private static final byte EDIT_UTF_16 = 4;

    private JournalCodec() {}

    /** What stands at the front of a file. */
    static byte[] head() {
        return LogFrame.head(NAME, VERSION);
    }

    /** The bytes of records, one behind the other. */
    static byte[] encode(List<? extends DraftRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (DraftRecord record : records) {
            out.writeBytes(frame(record).encode());
        }
        return out.toByteArray();
    }

    /** A step as a record of a log. */
    static LogFrame frame(DraftRecord record) {
        return switch (record) {
            case DraftRecord.Snapshot(var sequence, var text) -> {
                byte[] utf8 = LogFrame.utf8(text);
                yield utf8 != null
                        ? new LogFrame(sequence, SNAPSHOT_UTF_8, utf8)
                        : new LogFrame(sequence, SNAPSHOT_UTF_16, LogFrame.utf16(text));
            }
            case DraftRecord.Edit(var sequence, var position, var removed, var inserted) -> {
                byte[] utf8 = LogFrame.utf8(inserted);
                byte[] text = utf8 != null ? utf8 : LogFrame.utf16(inserted);
                ByteBuffer body = ByteBuffer.allocate(EDIT_NUMBERS + text.length)
                        .putInt(position)
                        .putInt(removed)
                        .put(text);
                yield new LogFrame(sequence, utf8 != null ? EDIT_UTF_8 : EDIT_UTF_16, body.array());
            }
        };
    }

    /** The step at a place of a file; null if there is none, or it is damaged. */
    static @Nullable DraftRecord decode(byte[] file, int at) {
        LogFrame frame = LogFrame.decode(file, at);
        return frame == null ? null : step(frame.sequence(), frame.kind(), ByteBuffer.wrap(frame.body()));
    }

    /** The step that the rest of a body is; null if it is none. */
    static @Nullable DraftRecord step(long sequence, byte kind, ByteBuffer body) {
        if (kind == SNAPSHOT_UTF_8 || kind == SNAPSHOT_UTF_16) {
            String text = LogFrame.text(body, kind == SNAPSHOT_UTF_16);
            return text == null ? null : new DraftRecord.Snapshot(sequence, text);
        }
        if ((kind != EDIT_UTF_8 && kind != EDIT_UTF_16) || body.remaining() < EDIT_NUMBERS) {
            return null;
        }
        int position = body.getInt();
        int removed = body.getInt();
        String text = LogFrame.text(body, kind == EDIT_UTF_16);
        return text == null ? null : new DraftRecord.Edit(sequence, position, removed, text);
    }

    /** Whether the record at a place is a whole text, without looking at all of it. */
    static boolean looksLikeSnapshot(byte[] file, int at) {
        byte kind = LogFrame.kind(file, at);
        return kind == SNAPSHOT_UTF_8 || kind == SNAPSHOT_UTF_16;
    }
}
