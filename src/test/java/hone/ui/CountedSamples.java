package hone.ui;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import java.util.Optional;
import java.util.OptionalLong;

/** Judgements whose cases have been counted, with a count that looks like one. */
final class CountedSamples {
    private static final int STEPS = 57;

    private CountedSamples() {}

    static Judgement of(Judgement judged) {
        return new Judgement(
                judged.problem(),
                judged.verdict(),
                judged.compiler(),
                judged.whyNotJanino(),
                judged.compileTook(),
                judged.cases().stream().map(CountedSamples::counted).toList(),
                judged.diagnostics(),
                judged.wall(),
                judged.peakRssBytes(),
                judged.message());
    }

    private static CaseOutcome counted(CaseOutcome outcome) {
        return new CaseOutcome(
                outcome.of(),
                outcome.verdict(),
                outcome.actual(),
                outcome.difference(),
                outcome.message(),
                outcome.stack(),
                outcome.cpu(),
                outcome.allocatedBytes(),
                outcome.printed(),
                outcome.printedBytes(),
                // What was stopped is not counted: its row stays the one it was.
                outcome.verdict().isEmpty() || outcome.verdict().equals(Optional.of(Verdict.TLE))
                        ? OptionalLong.empty()
                        : OptionalLong.of(outcome.of().size() * STEPS));
    }

    static WorkComparison comparison() {
        return new WorkComparison("n = 2,048", 310_000, 100_000, OptionalLong.of(3_720_000));
    }
}
