package hone.proof;

import hone.problem.Case;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.ProblemText;
import hone.problem.Type;
import hone.problem.Value;
import hone.proof.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what the statement promises agrees with the cases and with the validator. */
final class StatementRules {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(\\s*<?([^)\\s>]+)");
    /** A longer input is not built just to see whether the validator refuses it. */
    private static final long LONGEST_BUILT = 300_000;

    private final Desk desk;

    StatementRules(Desk desk) {
        this.desk = desk;
    }

    void apply() throws InterruptedException {
        String file = desk.findings().path("statement.md");
        Optional<String> statement;
        try {
            statement = ProblemText.statement(desk.problem());
            ProblemText.editorial(desk.problem()).ifPresent(text -> pictures("editorial.md", text));
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "text", e.fault(), "Mend the file.");
            return;
        }
        if (statement.isEmpty() || statement.get().isBlank()) {
            desk.findings()
                    .warning(
                            "statement",
                            file,
                            "there is no statement",
                            "Write statement.md: a person reads only that.");
            return;
        }
        pictures("statement.md", statement.get());
        for (StatedRange range : StatedRange.in(statement.get(), desk.problem().signature())) {
            desk.stopIfCancelled();
            inCases(range, file);
            inValidator(range, file);
        }
    }

    private void pictures(String name, String text) {
        Matcher matcher = PICTURE.matcher(text);
        while (matcher.find()) {
            if (ProblemText.picture(desk.problem(), matcher.group(1)).isEmpty()) {
                desk.findings()
                        .error(
                                "picture",
                                desk.findings().path(name),
                                "there is no picture " + matcher.group(1) + " beside it",
                                "Put the png, jpg or svg into the problem's folder.");
            }
        }
    }

    private void inCases(StatedRange range, String file) {
        boolean low = false;
        boolean high = false;
        for (Case each : desk.cases().all()) {
            Optional<Long> found = range.of(each.input());
            if (found.isEmpty()) {
                continue;
            }
            if (found.get() < range.low() || found.get() > range.high()) {
                desk.findings()
                        .error(
                                "stated-range",
                                file,
                                "it promises " + range.text() + ", but in the case \"" + each.name() + "\" it is "
                                        + found.get(),
                                "Mend the statement or the case.");
            }
            low |= found.get() == range.low();
            high |= found.get() == range.high();
        }
        if (!low || !high) {
            String ends = low ? "largest" : high ? "smallest" : "smallest and the largest";
            desk.findings()
                    .warning(
                            "untested-end",
                            file,
                            "it promises " + range.text() + ", and no case has the " + ends + " of these",
                            "Add a case at each end: that is where mistakes show.");
        }
    }

    private void inValidator(StatedRange range, String file) throws InterruptedException {
        if (!PackCodeFile.VALIDATOR.exists(desk.problem())) {
            return;
        }
        try {
            for (Case each : desk.cases().all()) {
                if (desk.trials().validate(each.input()).isPresent()) {
                    continue;
                }
                for (long outside : List.of(range.low() - 1, range.high() + 1)) {
                    Optional<List<Value>> input = with(range, each.input(), outside);
                    if (input.isPresent() && desk.trials().validate(input.get()).isEmpty()) {
                        desk.findings()
                                .error(
                                        "validator-too-kind",
                                        file,
                                        "it promises " + range.text() + ", but the validator lets " + outside + " pass",
                                        "Let the validator refuse what the statement excludes, or mend the statement.");
                    }
                }
                return;
            }
        } catch (PackException e) {
            // Said where the cases are validated.
            return;
        }
    }

    /** An input in which this one thing is outside; empty where none can be built that is of its type. */
    private Optional<List<Value>> with(StatedRange range, List<Value> input, long outside) {
        Type type =
                desk.problem().signature().parameters().get(range.parameter()).type();
        Optional<Value> changed = switch (input.get(range.parameter())) {
            case Value.Whole _ -> fits(type, outside) ? Optional.of(new Value.Whole(outside)) : Optional.empty();
            case Value.Text(var words) ->
                outside < 0 || outside > LONGEST_BUILT || (words.isEmpty() && outside > 0)
                        ? Optional.empty()
                        : Optional.of(new Value.Text(words.repeat((int) (outside / Math.max(1, words.length()) + 1))
                                .substring(0, (int) outside)));
            case Value.Sequence(var items) ->
                type instanceof Type.Structure ? Optional.empty() : ofLength(items, outside);
            case Value.Absent _, Value.Truth _, Value.Real _ -> Optional.empty();
        };
        return changed.map(value -> {
            List<Value> all = new ArrayList<>(input);
            all.set(range.parameter(), value);
            return all;
        });
    }

    private static Optional<Value> ofLength(List<Value> items, long length) {
        if (length < 0 || length > LONGEST_BUILT || (items.isEmpty() && length > 0)) {
            return Optional.empty();
        }
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            all.add(items.get(i % items.size()));
        }
        return Optional.of(new Value.Sequence(all));
    }

    private static boolean fits(Type type, long number) {
        return type instanceof Type.Scalar scalar
                && switch (scalar) {
                    case INT -> number == (int) number;
                    case SHORT -> number == (short) number;
                    case BYTE -> number == (byte) number;
                    case LONG -> true;
                    case DOUBLE, FLOAT, BOOLEAN, CHAR, STRING -> false;
                };
    }
}
