package hone.proof;

import hone.proof.HandedIn.Content;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes text of a source file as editors of all kinds save it: UTF-8 or UTF-16 with or without a mark, Windows-1252. */
final class SourceBytes {
    /** More than any compiler here is given. */
    static final int MOST = 1 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SourceBytes() {}

    static Content read(byte[] bytes) {
        if (bytes.length > MOST) {
            return new Content.Unreadable("The file is larger than 1 MiB, which no solution is.");
        }
        boolean wide = begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
        if (!wide) {
            for (byte each : bytes) {
                if (each == 0) {
                    return new Content.Unreadable("The file is not text.");
                }
            }
        }
        String text = text(bytes);
        return text.isBlank() ? new Content.Unreadable("The file is empty.") : new Content.Source(text);
    }

    /** Bytes as text, with line feeds alone at the ends of its lines and without a byte order mark. */
    static String text(byte[] bytes) {
        return decoded(bytes).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            // Every byte is a character there, or nearly; a source in it compiles, and its comments read well.
            return new String(bytes, WINDOWS);
        }
    }

    /**
     * The name of a file in a zip, which is UTF-8 or Windows-1252 whatever the zip says.
     *
     * @param raw its bytes, each as the character of that number; or the name, where it has others
     */
    static String name(String raw) {
        if (raw.chars().anyMatch(c -> c > 0xFF)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
