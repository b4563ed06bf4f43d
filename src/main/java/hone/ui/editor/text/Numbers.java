package hone.ui.editor.text;

/** Integer and floating-point literals. */
final class Numbers {
    private Numbers() {}

    static boolean startsAt(String line, int at) {
        return isDigit(line, at) || (line.charAt(at) == '.' && isDigit(line, at + 1));
    }

    /** Where the literal ends that {@link #startsAt starts at} {@code start}. */
    static int end(String line, int start) {
        char second = start + 1 < line.length() ? line.charAt(start + 1) : '\0';
        if (line.charAt(start) == '0' && (second == 'x' || second == 'X')) {
            int whole = digits(line, start + 2, 16);
            int fraction = isAt(line, whole, '.') ? digits(line, whole + 1, 16) : whole;
            return suffix(line, exponent(line, fraction, 'p', 'P'));
        }
        if (line.charAt(start) == '0' && (second == 'b' || second == 'B')) {
            return suffix(line, digits(line, start + 2, 10));
        }
        int whole = digits(line, start, 10);
        int fraction = fractionFollows(line, whole) ? digits(line, whole + 1, 10) : whole;
        return suffix(line, exponent(line, fraction, 'e', 'E'));
    }

    /** Tells {@code 1.}, {@code 1.5} and {@code 1.f} from the start of {@code 1..} or {@code 1.name}. */
    private static boolean fractionFollows(String line, int at) {
        if (!isAt(line, at, '.') || isAt(line, at + 1, '.')) {
            return false;
        }
        if (at + 1 == line.length() || !Character.isJavaIdentifierStart(line.charAt(at + 1))) {
            return true;
        }
        return "eEfFdD".indexOf(line.charAt(at + 1)) >= 0
                && (at + 2 == line.length() || !Character.isLetter(line.charAt(at + 2)));
    }

    private static int digits(String line, int from, int radix) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == '_' || isAsciiDigit(line.charAt(at), radix))) {
            at++;
        }
        return at;
    }

    private static int exponent(String line, int at, char lower, char upper) {
        if (!isAt(line, at, lower) && !isAt(line, at, upper)) {
            return at;
        }
        int sign = isAt(line, at + 1, '+') || isAt(line, at + 1, '-') ? at + 2 : at + 1;
        return isDigit(line, sign) ? digits(line, sign, 10) : at;
    }

    private static int suffix(String line, int at) {
        return at < line.length() && "lLfFdD".indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static boolean isAt(String line, int at, char c) {
        return at < line.length() && line.charAt(at) == c;
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && isAsciiDigit(line.charAt(at), 10);
    }

    private static boolean isAsciiDigit(char c, int radix) {
        return c < 128 && Character.digit(c, radix) >= 0;
    }
}
