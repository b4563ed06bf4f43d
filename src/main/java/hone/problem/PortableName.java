package hone.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names of files and folders mean the same on every system, so that a pack made on one can be read on all. */
final class PortableName {
    /** Most bytes of a name in UTF-8: what the file systems in use can hold. */
    static final int LONGEST = 255;

    private static final String RESERVED_SIGNS = "<>:\"|?*\\";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final String PORT_DIGITS = "0123456789¹²³";

    private PortableName() {}

    /**
     * What is wrong with one part of a path, as the end of a sentence that begins with "its name".
     *
     * @param part a name without separators
     * @return empty if every system takes the name
     */
    static Optional<String> flaw(String part) {
        if (part.isEmpty()) {
            return Optional.of("has an empty part");
        }
        if (part.equals("..")) {
            return Optional.of("leads out of its folder by “..”");
        }
        if (part.equals(".")) {
            return Optional.of("has the part “.”, which stands for a folder itself");
        }
        for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
            int c = part.codePointAt(i);
            if (c == '\\') {
                return Optional.of("holds a backslash, which is a separator on Windows");
            }
            if (RESERVED_SIGNS.indexOf(c) >= 0) {
                return Optional.of("holds “" + (char) c + "”, which Windows does not take");
            }
            if (isInvisible(c)) {
                return Optional.of(String.format(Locale.ROOT, "holds the character U+%04X, which nobody can see", c));
            }
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return Optional.of("ends with a " + (part.endsWith(".") ? "dot" : "space") + ", which Windows drops");
        }
        if (isDevice(part)) {
            return Optional.of("is that of a device on Windows (“" + part + "”)");
        }
        if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("has a part of more than " + LONGEST + " bytes");
        }
        return Optional.empty();
    }

    /** Whether Windows takes a name for a device, whatever its extension. */
    static boolean isDevice(String part) {
        int dot = part.indexOf('.');
        String stem = (dot < 0 ? part : part.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean port = stem.length() == 4
                && (stem.startsWith("com") || stem.startsWith("lpt"))
                && PORT_DIGITS.indexOf(stem.charAt(3)) >= 0;
        return port || DEVICES.contains(stem);
    }

    /** Control and formatting characters, halves of pairs, and what Unicode has given no meaning. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // What a system shows where bytes were no text.
            default -> c == '\uFFFD';
        };
    }
}
