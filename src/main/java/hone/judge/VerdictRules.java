package hone.judge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules that decide. Pure; each rule is a line of a table in the tests. */
public final class VerdictRules {
    private VerdictRules() {}

    /**
     * The verdict of a case.
     *
     * @param signs all that was noticed; nothing noticed means accepted
     */
    public static Verdict ofCase(Collection<Verdict> signs) {
        return signs.stream().min(Enum::compareTo).orElse(Verdict.AC);
    }

    /**
     * The verdict of a submission: the first failing case in order decides.
     *
     * @param cases the cases' verdicts, in order, empty for one that was not run
     */
    public static Verdict decide(List<Optional<Verdict>> cases) {
        return cases.stream()
                .flatMap(Optional::stream)
                .filter(verdict -> verdict != Verdict.AC)
                .findFirst()
                .orElse(Verdict.AC);
    }

    /** Whether the cases after one with this verdict are left out: it has shown that going on would cost too much. */
    public static boolean stops(Verdict verdict) {
        return switch (verdict) {
            case INTERNAL, DENIED, CE, MLE, TLE, OLE -> true;
            case RTE, WA, AC -> false;
        };
    }

    /**
     * Whether a failure on Janino's classes is judged again on ECJ's before it is shown, as it might be the compiler's.
     */
    public static boolean doubtful(Verdict verdict) {
        return switch (verdict) {
            case RTE, WA -> true;
            case INTERNAL, DENIED, CE, MLE, TLE, OLE, AC -> false;
        };
    }
}
