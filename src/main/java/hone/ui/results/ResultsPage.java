package hone.ui.results;

import hone.compile.CompilerName;
import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.practice.RevealRules;
import hone.problem.Problem;
import hone.ui.statement.DurationText;
import java.util.List;
import java.util.Optional;

/**
 * All that is shown of one judging. Made away from the window's thread, for values may be large.
 *
 * @param rows empty where nothing ran
 * @param deciding the row that the headline speaks of
 * @param problems diagnostics, the headline's own first
 * @param compiler for the chip, such as "Janino" or "ECJ · Janino has no lambdas (line 7)"
 */
public record ResultsPage(
        Scope scope,
        Verdict verdict,
        Headline headline,
        List<CaseRow> rows,
        Optional<CaseRow> deciding,
        List<Diagnostic> problems,
        String compiler) {
    public ResultsPage {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The page of a judging, as far as the problem lets its hidden cases be seen. */
    public static ResultsPage of(Judgement judgement, Problem problem, Scope scope) {
        return of(judgement, problem, scope, outcome -> Sight.of(RevealRules.view(outcome, judgement, problem)));
    }

    /** The page of a judging. */
    static ResultsPage of(Judgement judgement, Problem problem, Scope scope, Sight.Rules sight) {
        boolean ran = judgement.cases().stream().anyMatch(c -> c.verdict().isPresent());
        List<CaseRow> rows = ran ? CaseRows.of(judgement, problem, sight) : List.of();
        Optional<CaseOutcome> failing = judgement.failing();
        Optional<CaseRow> deciding = failing.flatMap(outcome -> rows.stream()
                .filter(row -> row.outcome().map(outcome::equals).orElse(false)
                        || (row.outcome().isEmpty()
                                && row.name().equals(outcome.of().name())))
                .findFirst());
        return new ResultsPage(
                scope,
                judgement.verdict(),
                Headline.of(judgement, problem, scope, sight),
                rows,
                deciding,
                judgement.diagnostics(),
                chip(judgement));
    }

    /** The same without the ways on from an accepted submission: editorial, growth, another problem. */
    public ResultsPage withoutWaysOn() {
        return new ResultsPage(Scope.RUN, verdict, headline, rows, deciding, problems, compiler);
    }

    /** Whether anything ran. */
    public boolean ran() {
        return !rows.isEmpty();
    }

    private static String chip(Judgement judgement) {
        if (judgement.verdict() == Verdict.CE) {
            return "";
        }
        String name = judgement.compiler() == CompilerName.JANINO ? "Janino" : "ECJ";
        return name + " · " + judgement.whyNotJanino().orElseGet(() -> DurationText.of(judgement.compileTook()));
    }
}
