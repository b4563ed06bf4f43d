package hone.judge;

import hone.problem.Compare;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares what a program printed word by word; how much white space parts the words does not matter. A word that is
 * expected to be a number with a point or an exponent may be off by the tolerance. Pure.
 */
public final class Tokens {
    private static final int BRIEF = 60;
    private static final int LONGEST_NUMBER = 400;
    /** Never backtracks: the words are a stranger's. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?+(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?+\\d++)?+");

    private static final Pattern INTEGER = Pattern.compile("[+-]?+\\d++");

    private final String text;
    private int start;
    private int end;
    private int number;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * Where two outputs first differ.
     *
     * @param words what is wrong there
     * @param inExpected offset of the word in the expected output, or its length where nothing more is expected
     * @param inActual offset of the word in the actual output, or its length where it ends too early
     */
    public record Difference(String words, int inExpected, int inActual) {}

    /** The first difference; empty if the words are the same. */
    public static Optional<Difference> difference(String expected, String actual, Compare compare) {
        Tokens wanted = new Tokens(expected);
        Tokens found = new Tokens(actual);
        while (true) {
            boolean more = wanted.next();
            boolean got = found.next();
            if (!more && !got) {
                return Optional.empty();
            }
            if (!more || !got || !same(wanted.word(), found.word(), compare)) {
                return Optional.of(new Difference(words(wanted, found, more, got), wanted.start, found.start));
            }
        }
    }

    private static String words(Tokens wanted, Tokens found, boolean more, boolean got) {
        if (!got) {
            return "the output ends after " + (found.number - 1) + (found.number == 2 ? " word, " : " words, ")
                    + brief(wanted.word()) + " should follow";
        }
        String place = "word " + found.number + " (line " + found.line() + "): ";
        return place + (more ? brief(wanted.word()) : "the end of the output") + ", got " + brief(found.word());
    }

    private static boolean same(String expected, String actual, Compare compare) {
        if (expected.equals(actual)) {
            return true;
        }
        boolean inexact = expected.length() <= LONGEST_NUMBER
                && actual.length() <= LONGEST_NUMBER
                && DECIMAL.matcher(expected).matches()
                && !INTEGER.matcher(expected).matches();
        return inexact
                && DECIMAL.matcher(actual).matches()
                && compare.near(Double.parseDouble(expected), Double.parseDouble(actual));
    }

    private static String brief(String word) {
        return "'" + (word.length() <= BRIEF ? word : word.substring(0, BRIEF) + "…") + "'";
    }

    /** Goes to the next word; past the last one it stands at the end of the text. */
    private boolean next() {
        start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        number++;
        return end > start;
    }

    private String word() {
        return text.substring(start, end);
    }

    private long line() {
        return 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
    }
}
