package hone.proof;

import hone.judge.Trial;
import hone.problem.PackException;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.Finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether all accepted submissions answer alike on inputs that no case has. */
final class AgreementRules {
    private static final int SHOWN = 160;

    private final Desk desk;
    private final Subjects subjects;

    AgreementRules(Desk desk, Subjects subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    /** Applies them, and hands out the inputs with the reference's outputs. */
    List<Answered> apply(Inputs inputs) throws InterruptedException {
        Duration limit = desk.problem().limits().cpu();
        List<Answered> answered = new ArrayList<>();
        Subjects.Accepted reference = subjects.reference();
        List<Subjects.Accepted> others = subjects.all().stream()
                .filter(other -> !other.equals(reference))
                .toList();
        for (List<Value> input : inputs.all()) {
            desk.stopIfCancelled();
            switch (desk.trials().run(reference.subject(), input, limit)) {
                case Trial.Failed failed -> {
                    error(reference, ending(failed), input);
                    return answered;
                }
                case Trial.Returned(var output, var cpu) -> answered.add(new Answered(input, output, cpu));
            }
        }
        for (Subjects.Accepted other : others) {
            disagreement(other, answered, limit);
        }
        return answered;
    }

    private void disagreement(Subjects.Accepted other, List<Answered> answered, Duration limit)
            throws InterruptedException {
        for (Answered each : answered) {
            desk.stopIfCancelled();
            Optional<String> wrong = wrong(other, each, limit);
            if (wrong.isPresent()) {
                error(other, wrong.get(), each.input());
                return;
            }
        }
    }

    private Optional<String> wrong(Subjects.Accepted other, Answered each, Duration limit) throws InterruptedException {
        return switch (desk.trials().run(other.subject(), each.input(), limit)) {
            case Trial.Failed failed -> Optional.of(ending(failed));
            case Trial.Returned returned -> {
                Value output = returned.value();
                try {
                    yield desk.trials()
                            .difference(each.input(), each.output(), output)
                            .map(words -> "answers " + shown(output) + " where "
                                    + subjects.reference().submission().name() + " answers " + shown(each.output())
                                    + " (" + words + ")");
                } catch (PackException e) {
                    desk.findings().add(Severity.ERROR, "checker", e.fault(), "Mend the checker.");
                    yield Optional.empty();
                }
            }
        };
    }

    private static String ending(Trial.Failed failed) {
        return "ends with " + failed.verdict() + " (" + failed.message() + ")";
    }

    private void error(Subjects.Accepted who, String what, List<Value> input) {
        desk.findings()
                .error(
                        "agreement",
                        who.submission().shownAs(),
                        "on the generated input " + shown(new Value.Sequence(input)) + " it " + what,
                        "One of the accepted submissions is wrong, or the generator makes what the statement excludes.");
    }

    private static String shown(Value value) {
        return ValueJson.abbreviate(value, SHOWN);
    }
}
