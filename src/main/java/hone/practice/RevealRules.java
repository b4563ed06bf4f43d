package hone.practice;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Problem;

/** What a person may see of a case once it was judged. Pure. */
public final class RevealRules {
    private RevealRules() {}

    /**
     * Which parts of a case may be shown. The verdict always may.
     *
     * @param name its name
     * @param input its arguments, and its size in words such as "n = 100,000"
     * @param expected the right output, and any difference that tells of it
     * @param actual what the submission returned
     */
    public record View(boolean name, boolean input, boolean expected, boolean actual) {
        static final View ALL = new View(true, true, true, true);
        static final View NAME = new View(true, false, false, false);
        static final View NOTHING = new View(false, false, false, false);
    }

    /** What of {@code outcome}, a case of {@code judgement}, may be shown. Samples and own cases hide nothing. */
    public static View view(CaseOutcome outcome, Judgement judgement, Problem problem) {
        if (!outcome.of().secret()) {
            return View.ALL;
        }
        return switch (problem.reveal()) {
            case ALWAYS -> View.ALL;
            case ON_FAILURE ->
                judgement
                                .failing()
                                .filter(failing ->
                                        failing.of().name().equals(outcome.of().name()))
                                .isPresent()
                        ? View.ALL
                        : View.NAME;
            case NAME -> View.NAME;
            case NEVER -> View.NOTHING;
        };
    }

    /**
     * What may be said of how a case went. Code, the problem's own too, can put its input into the words of an exception, so
     * where the input is hidden only the kind of failure is left.
     */
    public static String message(CaseOutcome outcome, View view) {
        String message = outcome.message();
        boolean ownWords = outcome.verdict()
                .filter(verdict -> verdict == Verdict.RTE || verdict == Verdict.MLE || verdict == Verdict.INTERNAL)
                .isPresent();
        int kind = message.indexOf(':');
        return view.input() || !ownWords || kind < 0 ? message : message.substring(0, kind);
    }
}
