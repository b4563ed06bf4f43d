package hone.compile;

import java.util.List;

/**
 * The text that the compilers get: the user's with the implicit imports before it, on its first line, so that lines keep
 * their numbers, and with a {@code package} statement made blank, so that every submission is in the default package.
 */
final class UnitText {
    private static final List<String> IMPLICIT =
            List.of("java.util", "java.util.function", "java.util.stream", "java.math", "java.io");
    private static final String PREFIX = String.join(
            "", IMPLICIT.stream().map(name -> "import " + name + ".*;").toList());

    private final String text;

    private UnitText(String text) {
        this.text = text;
    }

    static UnitText of(ScannedSource source, Outline outline) {
        char[] own = source.text().toCharArray();
        if (outline.packageEnd() >= 0) {
            for (int i = outline.packageStart(); i < outline.packageEnd(); i++) {
                own[i] = own[i] == '\n' || own[i] == '\r' ? own[i] : ' ';
            }
        }
        return new UnitText(PREFIX + new String(own));
    }

    String text() {
        return text;
    }

    /** The place in the user's text of an offset in this one; what lies in the imports is moved to its start. */
    static int ownOffset(int offset) {
        return Math.max(0, offset - PREFIX.length());
    }

    /** The user's column for a column of this text. */
    static int ownColumn(int line, int column) {
        return line == 1 ? Math.max(1, column - PREFIX.length()) : column;
    }

    /** Packages whose types need no import. */
    static boolean isImplicit(String packageName) {
        return packageName.equals("java.lang") || IMPLICIT.contains(packageName);
    }
}
