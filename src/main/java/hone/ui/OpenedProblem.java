package hone.ui;

import hone.practice.Attempt;
import hone.practice.Drafts.Draft;
import hone.practice.OwnCases.OwnCase;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.problem.CaseReader;
import hone.problem.ListedProblem;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.ProblemStamp;
import hone.problem.ProblemText;
import hone.problem.Stub;
import hone.ui.statement.ProblemPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that is read when a problem is opened.
 *
 * @param stamp what its files looked like before they were read, see {@link ProblemStamp#whole}
 * @param stub what the person starts with
 * @param draft empty where it cannot be kept
 * @param troubles what could not be read or will not be kept, for people
 */
record OpenedProblem(
        ProblemPage page,
        long stamp,
        Stub stub,
        Optional<Draft> draft,
        List<Attempt> attempts,
        Standing standing,
        List<OwnCase> ownCases,
        List<String> troubles) {
    private static final String NO_STATEMENT =
            "*This problem has no statement. The samples below show what is wanted.*";

    /**
     * Reads a problem and what is kept about it.
     *
     * @throws PackException if its cases or texts cannot be read
     */
    static OpenedProblem read(ListedProblem listed, WorkbenchServices services, DraftKeeper drafts)
            throws PackException {
        return read(listed, services, troubles -> {
            ProblemRef ref = listed.ref();
            return ask(() -> Optional.of(drafts.open(ref)), Optional.empty(), troubles);
        });
    }

    /**
     * Reads the problem again as it is now; the draft stays the one that is being written.
     *
     * @throws PackException if its cases or texts cannot be read
     */
    OpenedProblem again(ListedProblem listed, WorkbenchServices services) throws PackException {
        return read(listed, services, _ -> draft);
    }

    private static OpenedProblem read(
            ListedProblem listed, WorkbenchServices services, Function<List<String>, Optional<Draft>> drafts)
            throws PackException {
        var troubles = new ArrayList<String>();
        long stamp = ProblemStamp.whole(listed.folder());
        Problem problem = listed.open();
        var page = new ProblemPage(
                problem,
                ProblemText.statement(problem).orElse(NO_STATEMENT),
                ProblemText.editorial(problem),
                CaseReader.read(problem).samples());
        Optional<Draft> draft = drafts.apply(troubles);
        List<Attempt> attempts = ask(() -> services.attempts().of(problem.ref()), List.of(), troubles);
        Standing standing = ask(
                () -> services.attempts().standings().getOrDefault(problem.ref(), Standing.UNTOUCHED),
                Standing.UNTOUCHED,
                troubles);
        List<OwnCase> own = ask(() -> services.ownCases().of(problem.ref()), List.of(), troubles);
        return new OpenedProblem(
                page, stamp, Stub.of(problem.signature()), draft, attempts, standing, own, List.copyOf(troubles));
    }

    /** Why reading failed, with the place in the pack where there is one. */
    static String why(Throwable cause) {
        return cause instanceof PackException refusal
                ? refusal.fault().describe().strip()
                : String.valueOf(cause.getMessage());
    }

    /** The person's code as it was left, or the stub. */
    String text() {
        return draft.flatMap(Draft::text).orElse(stub.text());
    }

    /** Where the caret goes: into the stub's body, if it is still the stub. */
    int caret() {
        return text().equals(stub.text()) ? stub.caret() : 0;
    }

    private static <T> T ask(Question<T> question, T otherwise, List<String> troubles) {
        try {
            return question.ask();
        } catch (StoreException e) {
            String message = String.valueOf(e.getMessage());
            if (!troubles.contains(message)) {
                troubles.add(message);
            }
            return otherwise;
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws StoreException;
    }
}
