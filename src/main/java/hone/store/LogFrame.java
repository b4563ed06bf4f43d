package hone.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in an append-only log, of a draft or of a round: the length of its body, the CRC-32C of everything else
 * in it, its sequence number, its kind and its body, all big-endian. Before the first there is a head: a name, a version, its
 * CRC-32C.
 *
 * @param sequence counts the records of a log
 * @param kind what the body is, as the log's own codec knows it
 */
record LogFrame(long sequence, byte kind, byte[] body) {
    static final int HEAD_BYTES = 12;

    private static final int NAME_BYTES = 7;
    private static final int LENGTH_AT = 0;
    private static final int CRC_AT = 4;
    private static final int SEQUENCE_AT = 8;
    private static final int KIND_AT = 16;
    private static final int BODY_AT = 17;

    /**
     * What stands at the front of a file.
     *
     * @param name {@value #NAME_BYTES} letters of ASCII
     */
    static byte[] head(String name, byte version) {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(version);
        return head.putInt(crc(head.array(), NAME_BYTES + 1)).array();
    }

    /** The version that an undamaged head names, or 0 if it is damaged. */
    static int version(byte[] file) {
        if (file.length < HEAD_BYTES) {
            return 0;
        }
        int crc = ByteBuffer.wrap(file).getInt(NAME_BYTES + 1);
        return crc == crc(file, NAME_BYTES + 1) ? Byte.toUnsignedInt(file[NAME_BYTES]) : 0;
    }

    /** Its bytes. */
    byte[] encode() {
        ByteBuffer frame = ByteBuffer.allocate(BODY_AT + body.length);
        frame.putInt(body.length).putInt(0).putLong(sequence).put(kind).put(body);
        return frame.putInt(CRC_AT, frameCrc(frame.array(), 0, body.length)).array();
    }

    /** How far the record at a place of a file reaches, as it says itself; beyond the file if it is cut off. */
    static long end(byte[] file, int at) {
        if (file.length - at < BODY_AT) {
            return Long.MAX_VALUE;
        }
        int length = ByteBuffer.wrap(file).getInt(at + LENGTH_AT);
        return length < 0 ? at : (long) at + BODY_AT + length;
    }

    /** The kind that a record at a place of a file says to be, without looking at all of it; 0 if there is none. */
    static byte kind(byte[] file, int at) {
        return file.length - at >= BODY_AT ? file[at + KIND_AT] : 0;
    }

    /** The record at a place of a file; null if there is none, or it is damaged. */
    static @Nullable LogFrame decode(byte[] file, int at) {
        long end = end(file, at);
        if (end > file.length || end == at) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int length = bytes.getInt(at + LENGTH_AT);
        if (bytes.getInt(at + CRC_AT) != frameCrc(file, at, length)) {
            return null;
        }
        byte[] body = new byte[length];
        bytes.get(at + BODY_AT, body);
        return new LogFrame(bytes.getLong(at + SEQUENCE_AT), file[at + KIND_AT], body);
    }

    /** The bytes of a text in UTF-8; null if it holds half a surrogate pair, which UTF-8 cannot say. */
    static byte @Nullable [] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /** The bytes of a text in UTF-16. */
    static byte[] utf16(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    /** The text in the rest of some bytes; null if it is none. */
    static @Nullable String text(ByteBuffer bytes, boolean utf16) {
        if (utf16) {
            return bytes.remaining() % 2 == 0 ? bytes.asCharBuffer().toString() : null;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static int frameCrc(byte[] file, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(file, at + LENGTH_AT, CRC_AT);
        crc.update(file, at + SEQUENCE_AT, BODY_AT - SEQUENCE_AT + length);
        return (int) crc.getValue();
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
