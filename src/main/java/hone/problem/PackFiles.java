package hone.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks into a pack's folders and reads its texts, without ever following a link out of the pack. */
final class PackFiles {
    /** Most bytes of a file of cases. */
    static final long MAX_FILE = 64L << 20;

    /** Most bytes of a file of cases that holds characters beyond Latin-1. */
    private static final int MAX_WIDE = 32 << 20;

    /** Most bytes of a text that a person wrote: {@code problem.json}, a statement. */
    static final long MAX_TEXT = 1L << 20;

    /** Names by code point, which UTF-16 order is not where characters beyond U+FFFF meet ones below. */
    static final Comparator<String> BY_CODE_POINT = PackFiles::compareCodePoints;

    private PackFiles() {}

    /** What stands under a path, itself and not what a link points at; a reparse point of Windows is a link too. */
    enum Kind {
        MISSING,
        FILE,
        FOLDER,
        LINK
    }

    static Kind kind(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink() || attributes.isOther()) {
                return Kind.LINK;
            }
            return attributes.isDirectory() ? Kind.FOLDER : Kind.FILE;
        } catch (IOException absent) {
            return Kind.MISSING;
        }
    }

    /** The names in a folder by code point, without hidden ones (a leading dot). */
    static List<String> names(Path folder, String shownAs) throws PackException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (IOException e) {
            throw unreadable(shownAs, e);
        } catch (DirectoryIteratorException e) {
            throw unreadable(shownAs, e.getCause());
        }
        names.sort(BY_CODE_POINT);
        return names;
    }

    /**
     * The text of a file, which has to be UTF-8 without a flaw; a byte-order mark is dropped.
     *
     * @param shownAs the path that a fault names
     * @param max most bytes
     */
    static String read(Path file, String shownAs, long max) throws PackException {
        switch (kind(file)) {
            case MISSING -> throw about(shownAs, "the file is missing");
            case LINK -> throw about(shownAs, "this is a link or a special file; a pack holds plain files only");
            case FOLDER -> throw about(shownAs, "expected a file, found a folder");
            case FILE -> {}
        }
        ByteBuffer bytes;
        try (SeekableByteChannel in =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            bytes = readAll(in, max);
        } catch (IOException e) {
            throw unreadable(shownAs, e);
        }
        if (bytes.limit() > max) {
            throw about(shownAs, "the file is larger than " + (max >> 20) + " MiB, the most that is read");
        }
        return decode(bytes, shownAs);
    }

    /** All bytes of a file, or more than {@code max} of a larger one; a large file is not held twice. */
    private static ByteBuffer readAll(SeekableByteChannel in, long max) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(in.size(), max) + 1);
        while (in.read(bytes) >= 0 && bytes.position() <= max) {
            if (!bytes.hasRemaining()) {
                // It grows while it is read.
                ByteBuffer larger = ByteBuffer.allocate((int) Math.min(2L * bytes.capacity(), max + 1));
                bytes = larger.put(bytes.flip());
            }
        }
        return bytes.flip();
    }

    private static String decode(ByteBuffer bytes, String shownAs) throws PackException {
        if (bytes.limit() > MAX_WIDE && isWide(bytes)) {
            throw about(
                    shownAs,
                    "the file is larger than " + (MAX_WIDE >> 20)
                            + " MiB and holds characters beyond Latin-1, which take twice the memory; part it");
        }
        String text = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.UTF_8);
        // Only what cannot be decoded becomes this character, unless it stands there itself: then it is looked at
        // closely.
        return withoutMark(text.indexOf('\uFFFD') < 0 ? text : decodeStrictly(bytes, shownAs));
    }

    /** Whether UTF-8 holds a character beyond U+00FF, or is none; such a text takes two bytes a character. */
    private static boolean isWide(ByteBuffer bytes) {
        for (int i = 0; i < bytes.limit(); i++) {
            if ((bytes.get(i) & 0xFF) > 0xC3) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeStrictly(ByteBuffer bytes, String shownAs) throws PackException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.limit());
        CoderResult result = decoder.decode(bytes, out, true);
        out.flip();
        if (result.isError()) {
            int bad = bytes.get(bytes.position()) & 0xFF;
            JsonPlace place = JsonPlace.ofOffset(out.toString(), out.length());
            throw new PackException(new Fault(
                    String.format(Locale.ROOT, "expected UTF-8, found the byte 0x%02X that cannot stand here", bad),
                    Optional.of(shownAs),
                    OptionalInt.of(place.line()),
                    OptionalInt.of(place.column()),
                    Optional.empty()));
        }
        return out.toString();
    }

    /** A fault of a whole file or folder. */
    static PackException about(String shownAs, String message) {
        return new PackException(fault(shownAs, message));
    }

    static Fault fault(String shownAs, String message) {
        return new Fault(message, Optional.of(shownAs), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    private static PackException unreadable(String shownAs, @Nullable IOException cause) {
        String why = switch (cause) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "it is no longer there";
            case null -> "unknown reason";
            default -> String.valueOf(cause.getMessage());
        };
        Fault fault = fault(shownAs, "cannot be read: " + why);
        return cause == null ? new PackException(fault) : new PackException(fault, cause);
    }

    private static int compareCodePoints(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // A surrogate stands for something beyond U+FFFF, so it comes after every other unit.
                boolean beyondA = Character.isSurrogate(a);
                boolean beyondB = Character.isSurrogate(b);
                return beyondA == beyondB ? Character.compare(a, b) : Boolean.compare(beyondA, beyondB);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
