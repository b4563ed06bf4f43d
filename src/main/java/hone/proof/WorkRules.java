package hone.proof;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Whether a limit on counted work parts what is fast enough from what is too slow, and leaves room to both. */
final class WorkRules {
    private final Findings findings;
    private final long limit;

    /**
     * For a problem.
     *
     * @param limit work that a case may do
     */
    WorkRules(Findings findings, long limit) {
        this.findings = findings;
        this.limit = limit;
    }

    /**
     * Looks at one submission.
     *
     * @param file for people
     * @param tooSlow whether it promises to be
     * @return whether its work was counted; if it was not, its time has to be looked at
     */
    boolean look(String file, Judgement judgement, boolean tooSlow) {
        Optional<CaseOutcome> most = judgement.cases().stream()
                .filter(outcome -> outcome.work().isPresent())
                .max(Comparator.comparingLong(outcome -> outcome.work().getAsLong()));
        if (most.isEmpty()) {
            return false;
        }
        long work = most.get().work().getAsLong();
        String at = "the case \"" + most.get().of().name() + "\"";
        if (tooSlow && work <= limit) {
            findings.error(
                    "limit-loose",
                    file,
                    "it was stopped by the clock, not by its work: " + at + " counts " + number(work)
                            + ", and the limit is " + number(limit),
                    "Lower limits.work, or add a larger case of the worst kind.");
        }
        if (!tooSlow && work > limit / 2) {
            findings.error(
                    "limit-tight",
                    file,
                    "it does " + number(work) + " of work on " + at + ", more than half of the limit of "
                            + number(limit),
                    "Raise limits.work to at least " + 2 * work + ", or make that case smaller.");
        }
        return true;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
