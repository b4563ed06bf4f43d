package hone.judge;

import hone.compile.CompilerName;
import hone.compile.Diagnostic;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that a judging found out.
 *
 * @param compiler whose classes ran; the ones tried where nothing compiled
 * @param whyNotJanino why Janino's classes did not run, in a few words
 * @param compileTook how long the compiler whose classes ran took, zero where nothing compiled
 * @param cases in order, samples first; all without a verdict where nothing ran
 * @param diagnostics compile errors, or the places that use what is not allowed
 * @param wall from the call to the verdict
 * @param peakRssBytes largest resident memory of the worker, where the system tells
 * @param message for people, where there is more to say than the cases do (a fault of ours, a denial)
 */
public record Judgement(
        ProblemRef problem,
        Verdict verdict,
        CompilerName compiler,
        Optional<String> whyNotJanino,
        Duration compileTook,
        List<CaseOutcome> cases,
        List<Diagnostic> diagnostics,
        Duration wall,
        OptionalLong peakRssBytes,
        String message) {
    public Judgement {
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same with other outcomes of the same cases. */
    Judgement with(List<CaseOutcome> outcomes) {
        return new Judgement(
                problem,
                verdict,
                compiler,
                whyNotJanino,
                compileTook,
                outcomes,
                diagnostics,
                wall,
                peakRssBytes,
                message);
    }

    /** Number of cases that are right. */
    public int passed() {
        return (int) cases.stream()
                .filter(c -> c.verdict().equals(Optional.of(Verdict.AC)))
                .count();
    }

    /** Number of cases that were not run. */
    public int notRun() {
        return (int) cases.stream().filter(c -> c.verdict().isEmpty()).count();
    }

    /** CPU time of the slowest case that ran. */
    public Duration slowestCpu() {
        return cases.stream().map(CaseOutcome::cpu).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** Bytes allocated by the case that allocated most. */
    public long mostAllocatedBytes() {
        return cases.stream().mapToLong(CaseOutcome::allocatedBytes).max().orElse(0);
    }

    /** The smallest failing case with the deciding verdict, the first of equals. */
    public Optional<CaseOutcome> failing() {
        if (verdict == Verdict.AC) {
            return Optional.empty();
        }
        return cases.stream()
                .filter(c -> c.verdict().equals(Optional.of(verdict)))
                .min((a, b) -> Long.compare(a.of().size(), b.of().size()));
    }
}
