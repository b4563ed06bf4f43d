package hone.compile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A source with its Unicode escapes read, which knows where each unit stood as it was typed. */
final class Unescaped {
    private final String units;
    /** Offset as typed of each unit and of the end; null where the source has no escapes. */
    private final int @Nullable [] typed;

    private Unescaped(String units, int @Nullable [] typed) {
        this.units = units;
        this.typed = typed;
    }

    /** Reads the escapes of {@code source}; what only looks like one stays as it is. */
    static Unescaped of(String source) {
        if (!source.contains("\\u")) {
            return new Unescaped(source, null);
        }
        StringBuilder units = new StringBuilder(source.length());
        int[] typed = new int[source.length() + 1];
        boolean escaped = false;
        int at = 0;
        while (at < source.length()) {
            typed[units.length()] = at;
            char c = source.charAt(at);
            int next = at + 1;
            if (c == '\\' && !escaped) {
                int digits = endOfMarkers(source, next);
                int value = digits > next ? hex(source, digits) : -1;
                if (value >= 0) {
                    c = (char) value;
                    next = digits + 4;
                }
                // A backslash made by an escape begins no further one, but does quote what follows it.
                escaped = c == '\\' && value < 0;
            } else {
                escaped = false;
            }
            units.append(c);
            at = next;
        }
        typed[units.length()] = source.length();
        return new Unescaped(units.toString(), Arrays.copyOf(typed, units.length() + 1));
    }

    private static int endOfMarkers(String source, int from) {
        int end = from;
        while (end < source.length() && source.charAt(end) == 'u') {
            end++;
        }
        return end;
    }

    private static int hex(String source, int from) {
        if (from + 4 > source.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            char c = source.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    int length() {
        return units.length();
    }

    /** The unit at {@code at}, or 0 past the end. */
    char charAt(int at) {
        return at < units.length() ? units.charAt(at) : 0;
    }

    int codePointAt(int at) {
        return units.codePointAt(at);
    }

    boolean startsWith(String prefix, int at) {
        return units.startsWith(prefix, at);
    }

    int indexOf(String what, int from) {
        return units.indexOf(what, from);
    }

    String substring(int from, int to) {
        return units.substring(from, to);
    }

    /** Where the unit at {@code at} begins in the source as typed. */
    int typedOffset(int at) {
        return typed == null ? at : typed[at];
    }
}
