package hone.ui.round.report;

import hone.practice.round.RoundEvent.Outcome;
import hone.ui.statement.VerdictWords;
import java.util.Locale;

/** Words that are made the same way everywhere. */
final class Words {
    private Words() {}

    /** Such as "1 task", "2 tasks". */
    static String count(long number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** What the judge found, such as "Wrong answer, 14 of 20 cases", "Accepted, all 20 cases". */
    static String result(Outcome outcome) {
        String verdict = VerdictWords.of(outcome.verdict());
        if (outcome.total() == 0) {
            return verdict;
        }
        return outcome.passed() == outcome.total()
                ? verdict + ", " + (outcome.total() == 1 ? "the only case" : "all " + outcome.total() + " cases")
                : verdict + ", " + outcome.passed() + " of " + count(outcome.total(), "case");
    }

    /** The same inside a sentence. */
    static String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
