package hone.ui.editor.text;

import hone.ui.editor.text.TextEdit.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What to look for.
 *
 * @param text the words, or the regular expression
 * @param matchCase whether capitals differ from small letters
 * @param regex whether {@code text} is a regular expression
 */
public record Search(String text, boolean matchCase, boolean regex) {
    /** Hits reported at most. */
    public static final int MOST_HITS = 10_000;
    /** Units a regular expression may look at, so that one that backtracks without end is stopped after about a second. */
    private static final int MOST_LOOKS = 50_000_000;

    /** Hits replaced one by one; beyond that everything from the first to the last is replaced as one text. */
    private static final int MOST_APART = 300;

    private static final String TOO_LONG = "This expression takes too long here";

    /** One place found: positions {@code start} up to but not including {@code end}. */
    public record Hit(int start, int end) {}

    /** What came of looking. */
    public sealed interface Result {
        /**
         * It was looked for.
         *
         * @param hits in ascending order, none empty, none overlapping
         * @param more whether there are more than {@link #MOST_HITS}
         */
        record Found(List<Hit> hits, boolean more) implements Result {
            public Found {
                hits = List.copyOf(hits);
            }
        }

        /** The expression cannot be used, for a reason in plain words. */
        record Unusable(String why) implements Result {}
    }

    /** What came of replacing. */
    public sealed interface Replaced {
        /** What to put where, in ascending order, and how many hits that replaces. */
        record Edits(List<Replacement> replacements, int times) implements Replaced {
            public Edits {
                replacements = List.copyOf(replacements);
            }
        }

        /** It cannot be replaced, for a reason in plain words. */
        record Unusable(String why) implements Replaced {}
    }

    /** Looks through {@code source}. An empty text is found nowhere. */
    public Result in(String source) {
        if (text.isEmpty()) {
            return new Result.Found(List.of(), false);
        }
        try {
            var hits = new ArrayList<Hit>();
            var matcher = pattern().matcher(new Bounded(source));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    if (hits.size() == MOST_HITS) {
                        return new Result.Found(hits, true);
                    }
                    hits.add(new Hit(matcher.start(), matcher.end()));
                }
            }
            return new Result.Found(hits, false);
        } catch (PatternSyntaxException wrong) {
            return new Result.Unusable(plain(wrong));
        } catch (TooLong | StackOverflowError tooMuch) {
            return new Result.Unusable(TOO_LONG);
        }
    }

    /**
     * Replaces the hits that lie within {@code from} up to but not including {@code to}.
     *
     * @param replacement for a regular expression with {@code $1} for a group, {@code \n} and {@code \t}; else literal
     */
    public Replaced replace(String source, int from, int to, String replacement) {
        if (text.isEmpty()) {
            return new Replaced.Edits(List.of(), 0);
        }
        try {
            String template = regex ? unescaped(replacement) : Matcher.quoteReplacement(replacement);
            var edits = edits(pattern().matcher(new Bounded(source)), from, to, template);
            return new Replaced.Edits(edits.size() > MOST_APART ? List.of(joined(source, edits)) : edits, edits.size());
        } catch (PatternSyntaxException wrong) {
            return new Replaced.Unusable(plain(wrong));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noSuchGroup) {
            return new Replaced.Unusable("The replacement names a group that the expression does not have");
        } catch (TooLong | StackOverflowError tooMuch) {
            return new Replaced.Unusable(TOO_LONG);
        }
    }

    private static List<Replacement> edits(Matcher matcher, int from, int to, String template) {
        var edits = new ArrayList<Replacement>();
        var result = new StringBuilder();
        int copied = 0;
        // Looks from the start, not from "from", so that anchors and look-behind see what they saw when searching.
        while (matcher.find() && matcher.end() <= to) {
            if (matcher.start() < from || matcher.end() == matcher.start()) {
                continue;
            }
            int begin = result.length() + matcher.start() - copied;
            matcher.appendReplacement(result, template);
            copied = matcher.end();
            edits.add(new Replacement(matcher.start(), matcher.end(), result.substring(begin)));
        }
        return edits;
    }

    private static Replacement joined(String source, List<Replacement> edits) {
        int start = edits.getFirst().start();
        var text = new StringBuilder();
        int copied = start;
        for (var edit : edits) {
            text.append(source, copied, edit.start()).append(edit.text());
            copied = edit.end();
        }
        return new Replacement(start, copied, text.toString());
    }

    private Pattern pattern() {
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(text, flags | (regex ? Pattern.MULTILINE : Pattern.LITERAL));
    }

    /** Lets {@code \n} and {@code \t} mean what they mean in the expression; the rest is the matcher's business. */
    private static String unescaped(String replacement) {
        var result = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            char next = c == '\\' && i + 1 < replacement.length() ? replacement.charAt(i + 1) : '\0';
            if (next == 'n' || next == 't') {
                result.append(next == 'n' ? '\n' : '\t');
                i++;
            } else if (next != '\0') {
                result.append(c).append(next);
                i++;
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static String plain(PatternSyntaxException wrong) {
        return "Not an expression yet: " + wrong.getDescription().toLowerCase(Locale.ROOT);
    }

    private static final class TooLong extends RuntimeException {}

    /** A text that gives up when it is looked at too often, as a matcher cannot be stopped otherwise. */
    private static final class Bounded implements CharSequence {
        private final String text;
        private int looks;

        Bounded(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
