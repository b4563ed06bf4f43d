package hone.problem;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** How the refusals of a pack that arrives are worded: which entry, what is wrong with it, what to do. */
final class ArrivalFaults {
    private static final int LONGEST_SHOWN = 160;

    private ArrivalFaults() {}

    /** The refusal of one entry; what would hide in its name is made visible. */
    static PackException refused(String entry, String why) {
        return PackFiles.about(shown(entry), why);
    }

    /** The refusal of an archive as a whole. */
    static PackException refused(String why) {
        return new PackException(Fault.of(why));
    }

    /** A refusal that blames no entry blames the archive or folder. */
    static PackException of(Path source, PackException refusal) {
        Fault fault = refusal.fault();
        if (fault.file().isPresent()) {
            return refusal;
        }
        Path name = source.getFileName();
        return new PackException(
                PackFiles.fault(shown(String.valueOf(name == null ? source : name)), fault.message()), refusal);
    }

    /** What a disk said while a pack was written. */
    static PackException notWritten(IOException e) {
        stopIfInterrupted(e);
        return new PackException(Fault.of("the pack cannot be written to disk: " + DiskTrouble.why(e) + "."), e);
    }

    /** What a disk said while the file or folder that arrives was read. */
    static PackException notRead(IOException e) {
        stopIfInterrupted(e);
        return new PackException(Fault.of("it cannot be read: " + DiskTrouble.why(e) + "."), e);
    }

    private static void stopIfInterrupted(IOException e) {
        if (e instanceof ClosedByInterruptException) {
            throw new CancellationException("interrupted");
        }
    }

    /** A name on one line, with its end, since that tells most. */
    static String shown(String name) {
        StringBuilder out = new StringBuilder();
        int from = Math.max(0, name.length() - LONGEST_SHOWN);
        out.append(from > 0 ? "…" : "");
        name.substring(from).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> out.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
