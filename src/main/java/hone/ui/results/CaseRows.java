package hone.ui.results;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the rows of the case table: hidden cases of which nothing may be seen share a row for each way they ended. */
final class CaseRows {
    private CaseRows() {}

    /** The rows in the order of judging. */
    static List<CaseRow> of(Judgement judgement, Problem problem, Sight.Rules rules) {
        var rows = new ArrayList<CaseRow>();
        Map<Optional<Verdict>, List<CaseOutcome>> hidden = new LinkedHashMap<>();
        for (CaseOutcome outcome : judgement.cases()) {
            switch (rules.of(outcome)) {
                case ALL -> rows.add(whole(outcome, problem));
                case NAME -> rows.add(named(outcome));
                case NOTHING ->
                    hidden.computeIfAbsent(outcome.verdict(), _ -> new ArrayList<>())
                            .add(outcome);
            }
        }
        boolean someShown = rows.stream().anyMatch(CaseRow::secret);
        hidden.forEach((verdict, outcomes) -> rows.add(together(verdict, outcomes, someShown)));
        return List.copyOf(rows);
    }

    private static CaseRow whole(CaseOutcome outcome, Problem problem) {
        Signature signature = problem.signature();
        var input = new ArrayList<CaseRow.Part>();
        List<Value> values = outcome.of().input();
        for (int i = 0; i < values.size(); i++) {
            Signature.Parameter parameter = signature.parameters().get(i);
            input.add(new CaseRow.Part(parameter.name(), parameter.type(), values.get(i), List.of()));
        }
        Type type = signature.judgedType();
        Optional<Value> expected = outcome.of().expected();
        Optional<FirstDifference> difference = outcome.verdict().equals(Optional.of(Verdict.WA))
                ? expected.flatMap(
                        right -> outcome.actual().flatMap(actual -> FirstDifference.between(right, actual, problem)))
                : Optional.empty();
        return new CaseRow(
                outcome.of().name(),
                outcome.verdict(),
                outcome.of().secret(),
                input,
                expected.map(right -> new CaseRow.Part(
                        "",
                        type,
                        right,
                        difference.map(FirstDifference::inExpected).orElse(List.of()))),
                outcome.actual()
                        .map(actual -> new CaseRow.Part(
                                "",
                                type,
                                actual,
                                difference.map(FirstDifference::inActual).orElse(List.of()))),
                outcome.cpu(),
                outcome.work(),
                outcome.allocatedBytes(),
                Optional.of(outcome));
    }

    private static CaseRow named(CaseOutcome outcome) {
        return new CaseRow(
                outcome.of().name(),
                outcome.verdict(),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                outcome.cpu(),
                outcome.work(),
                outcome.allocatedBytes(),
                Optional.empty());
    }

    private static CaseRow together(Optional<Verdict> verdict, List<CaseOutcome> outcomes, boolean someShown) {
        int number = outcomes.size();
        String name = number + (someShown ? " more hidden " : " hidden ") + (number == 1 ? "case" : "cases");
        Duration slowest =
                outcomes.stream().map(CaseOutcome::cpu).max(Duration::compareTo).orElse(Duration.ZERO);
        OptionalLong most = outcomes.stream().allMatch(outcome -> outcome.work().isPresent())
                ? outcomes.stream()
                        .mapToLong(outcome -> outcome.work().getAsLong())
                        .max()
                : OptionalLong.empty();
        return new CaseRow(
                name,
                verdict,
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                slowest,
                most,
                outcomes.stream().mapToLong(CaseOutcome::allocatedBytes).max().orElse(0),
                Optional.empty());
    }
}
