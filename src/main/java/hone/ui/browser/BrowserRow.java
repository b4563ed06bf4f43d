package hone.ui.browser;

import hone.practice.Standing;
import hone.problem.BrokenProblem;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem in the list.
 *
 * @param title what it is called; a broken problem by its id
 * @param standing where the person stands with it
 * @param words what the search looks at, folded
 */
public record BrowserRow(ProblemEntry entry, String title, Standing standing, String words) {
    /** The row of a problem. */
    static BrowserRow of(ProblemEntry entry, Standing standing) {
        return switch (entry) {
            case Problem problem -> {
                String all = problem.title()
                        + ' '
                        + problem.ref().id()
                        + ' '
                        + problem.topic()
                        + ' '
                        + problem.ref().pack()
                        + ' '
                        + String.join(" ", problem.topics());
                yield new BrowserRow(entry, problem.title(), standing, fold(all));
            }
            case BrokenProblem broken ->
                new BrowserRow(
                        entry,
                        broken.ref().id(),
                        standing,
                        fold(broken.ref().id() + ' ' + broken.topic() + ' '
                                + broken.ref().pack() + " broken"));
        };
    }

    /** The problem, where it is not broken. */
    public Optional<Problem> problem() {
        return switch (entry) {
            case Problem problem -> Optional.of(problem);
            case BrokenProblem _ -> Optional.empty();
        };
    }

    /** The fault of a broken problem. */
    public Optional<BrokenProblem> broken() {
        return switch (entry) {
            case Problem _ -> Optional.empty();
            case BrokenProblem broken -> Optional.of(broken);
        };
    }

    /** Lower case without accents, so that "pate" finds "Pâté". */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var out = new StringBuilder(plain.length());
        plain.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append((char) c));
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
