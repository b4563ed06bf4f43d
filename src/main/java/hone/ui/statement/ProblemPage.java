package hone.ui.statement;

import hone.problem.Case;
import hone.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A problem with the texts that are read only when it is opened.
 *
 * @param statement Markdown
 * @param editorial Markdown, where the author wrote one
 * @param samples the cases that are shown
 */
public record ProblemPage(Problem problem, String statement, Optional<String> editorial, List<Case> samples) {
    public ProblemPage {
        samples = List.copyOf(samples);
    }
}
