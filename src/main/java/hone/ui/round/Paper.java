package hone.ui.round;

import hone.practice.OwnCases.OwnCase;
import hone.problem.CaseReader;
import hone.problem.ListedProblem;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ProblemText;
import hone.ui.statement.ProblemPage;
import java.util.List;
import java.util.Optional;

/**
 * What lies before a person at one task.
 *
 * @param page the problem; empty if it cannot be opened
 * @param why it cannot be opened; empty where it can
 * @param own cases that were made for it in this round
 */
record Paper(Optional<ProblemPage> page, String why, List<OwnCase> own) {
    private static final String NO_STATEMENT =
            "*This problem has no statement. The samples below show what is wanted.*";

    Paper {
        own = List.copyOf(own);
    }

    /** Reads a problem; one that cannot be read is a paper without a page. Takes its time. */
    static Paper read(Optional<ListedProblem> problem, List<OwnCase> own) {
        if (problem.isEmpty()) {
            return new Paper(Optional.empty(), "its copy is no longer there.", own);
        }
        try {
            return new Paper(Optional.of(page(problem.get().open())), "", own);
        } catch (PackException e) {
            return new Paper(Optional.empty(), e.fault().describe().strip(), own);
        }
    }

    /**
     * Reads what is asked, and nothing that gives more away.
     *
     * @throws PackException if it cannot be read
     */
    static ProblemPage page(Problem problem) throws PackException {
        return new ProblemPage(
                problem,
                ProblemText.statement(problem).orElse(NO_STATEMENT),
                Optional.empty(),
                CaseReader.read(problem).samples());
    }
}
