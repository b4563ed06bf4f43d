package hone.ui.browser;

import hone.practice.Standing;
import hone.problem.ListedProblem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A problem in the list.
 *
 * @param standing where the person stands with it
 * @param words what the search looks at, folded
 */
public record BrowserRow(ListedProblem problem, Standing standing, String words) {
    /** The row of a problem. */
    static BrowserRow of(ListedProblem problem, Standing standing) {
        String all = problem.title()
                + ' '
                + problem.ref().id()
                + ' '
                + problem.topic()
                + ' '
                + problem.ref().pack()
                + ' '
                + String.join(" ", problem.topics())
                + (problem.isBroken() ? " broken" : "");
        return new BrowserRow(problem, standing, fold(all));
    }

    /** What it is called. */
    public String title() {
        return problem.title();
    }

    /** Whether each of some folded words stands in it. */
    boolean hasAll(List<String> folded) {
        for (String word : folded) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it shows the same, without a look at every letter. */
    @SuppressWarnings("ReferenceEquality") // a row that was read again is another one, and is shown again
    boolean isSame(BrowserRow other) {
        return problem == other.problem && standing.equals(other.standing);
    }

    /** The same row where the person stands elsewhere now. */
    BrowserRow reached(Standing now) {
        return new BrowserRow(problem, now, words);
    }

    /** Lower case without accents, so that "pate" finds "Pâté". */
    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var out = new StringBuilder(plain.length());
        plain.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append((char) c));
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
