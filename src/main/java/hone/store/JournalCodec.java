package hone.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a draft's journal: a head (a name, a version, its CRC-32C), then records. A record is the length of its
 * body, the CRC-32C of everything else in it, its sequence number, its kind and its body, all big-endian. Text is UTF-8, or
 * UTF-16 where it holds half a surrogate pair, which UTF-8 cannot say.
 */
final class JournalCodec {
    static final int HEAD_BYTES = 12;
    static final byte VERSION = 1;

    private static final byte[] NAME = "HONEDRF".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH_AT = 0;
    private static final int CRC_AT = 4;
    private static final int SEQUENCE_AT = 8;
    private static final int KIND_AT = 16;
    private static final int BODY_AT = 17;
    private static final int EDIT_NUMBERS = 8;

    private static final byte SNAPSHOT_UTF_8 = 1;
    private static final byte SNAPSHOT_UTF_16 = 2;
    private static final byte EDIT_UTF_8 = 3;
    private static final byte EDIT_UTF_16 = 4;

    private JournalCodec() {}

    /** What stands at the front of a file. */
    static byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).put(NAME).put(VERSION);
        return head.putInt(crc(head.array(), 0, NAME.length + 1)).array();
    }

    /** The version that an undamaged head names, or 0 if it is damaged. */
    static int version(byte[] file) {
        if (file.length < HEAD_BYTES) {
            return 0;
        }
        int crc = ByteBuffer.wrap(file).getInt(NAME.length + 1);
        return crc == crc(file, 0, NAME.length + 1) ? Byte.toUnsignedInt(file[NAME.length]) : 0;
    }

    /** The bytes of records, one behind the other. */
    static byte[] encode(List<? extends DraftRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (DraftRecord record : records) {
            out.writeBytes(encode(record));
        }
        return out.toByteArray();
    }

    private static byte[] encode(DraftRecord record) {
        return switch (record) {
            case DraftRecord.Snapshot(var sequence, var text) -> {
                byte[] utf8 = utf8(text);
                yield utf8 != null
                        ? frame(sequence, SNAPSHOT_UTF_8, new byte[0], utf8)
                        : frame(sequence, SNAPSHOT_UTF_16, new byte[0], utf16(text));
            }
            case DraftRecord.Edit(var sequence, var position, var removed, var inserted) -> {
                byte[] numbers = ByteBuffer.allocate(EDIT_NUMBERS)
                        .putInt(position)
                        .putInt(removed)
                        .array();
                byte[] utf8 = utf8(inserted);
                yield utf8 != null
                        ? frame(sequence, EDIT_UTF_8, numbers, utf8)
                        : frame(sequence, EDIT_UTF_16, numbers, utf16(inserted));
            }
        };
    }

    private static byte[] frame(long sequence, byte kind, byte[] numbers, byte[] text) {
        int length = numbers.length + text.length;
        ByteBuffer frame = ByteBuffer.allocate(BODY_AT + length);
        frame.putInt(length).putInt(0).putLong(sequence).put(kind).put(numbers).put(text);
        return frame.putInt(CRC_AT, recordCrc(frame.array(), 0, length)).array();
    }

    /** How far the record at a place of a file reaches, as it says itself; beyond the file if it is cut off. */
    static long end(byte[] file, int at) {
        if (file.length - at < BODY_AT) {
            return Long.MAX_VALUE;
        }
        int length = ByteBuffer.wrap(file).getInt(at + LENGTH_AT);
        return length < 0 ? at : (long) at + BODY_AT + length;
    }

    /** The record at a place of a file; null if there is none, or it is damaged. */
    static @Nullable DraftRecord decode(byte[] file, int at) {
        long end = end(file, at);
        if (end > file.length || end == at) {
            return null;
        }
        byte kind = file[at + KIND_AT];
        if (kind < SNAPSHOT_UTF_8 || kind > EDIT_UTF_16) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int length = bytes.getInt(at + LENGTH_AT);
        if (bytes.getInt(at + CRC_AT) != recordCrc(file, at, length)) {
            return null;
        }
        long sequence = bytes.getLong(at + SEQUENCE_AT);
        int body = at + BODY_AT;
        if (kind == SNAPSHOT_UTF_8 || kind == SNAPSHOT_UTF_16) {
            String text = text(bytes, body, length, kind == SNAPSHOT_UTF_16);
            return text == null ? null : new DraftRecord.Snapshot(sequence, text);
        }
        if (length < EDIT_NUMBERS) {
            return null;
        }
        String text = text(bytes, body + EDIT_NUMBERS, length - EDIT_NUMBERS, kind == EDIT_UTF_16);
        return text == null ? null : new DraftRecord.Edit(sequence, bytes.getInt(body), bytes.getInt(body + 4), text);
    }

    /** Whether the record at a place is a whole text, without looking at all of it. */
    static boolean looksLikeSnapshot(byte[] file, int at) {
        return file.length - at >= BODY_AT
                && (file[at + KIND_AT] == SNAPSHOT_UTF_8 || file[at + KIND_AT] == SNAPSHOT_UTF_16);
    }

    private static int recordCrc(byte[] file, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(file, at + LENGTH_AT, CRC_AT);
        crc.update(file, at + SEQUENCE_AT, BODY_AT - SEQUENCE_AT + length);
        return (int) crc.getValue();
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static byte @Nullable [] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static byte[] utf16(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static @Nullable String text(ByteBuffer file, int from, int length, boolean utf16) {
        ByteBuffer bytes = file.slice(from, length);
        if (utf16) {
            return length % 2 == 0 ? bytes.asCharBuffer().toString() : null;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
