package hone.proof;

import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.Finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the cases are valid, all different, and of one mind. */
final class CaseRules {
    private static final int SHOWN = 120;

    private final Desk desk;

    CaseRules(Desk desk) {
        this.desk = desk;
    }

    void apply() throws InterruptedException {
        if (desk.cases().secret().isEmpty()) {
            desk.findings()
                    .warning(
                            "hidden-cases",
                            desk.findings().path("data/secret"),
                            "there are no hidden cases, so a submission that knows the samples passes",
                            "Add cases to data/secret.");
        }
        validate();
        compareInputs();
    }

    private void validate() throws InterruptedException {
        if (!PackCodeFile.VALIDATOR.exists(desk.problem())) {
            desk.findings()
                    .warning(
                            "validator",
                            desk.findings().path("input_validators"),
                            "there is no validator, so nothing shows that the cases keep to the statement",
                            "Add input_validators/Validator.java.");
            return;
        }
        try {
            for (Case each : desk.cases().all()) {
                desk.stopIfCancelled();
                Optional<String> why = desk.trials().validate(each.input());
                if (why.isPresent()) {
                    desk.findings()
                            .error(
                                    "invalid-case",
                                    where(each),
                                    "the validator refuses the case \"" + each.name() + "\": " + why.get(),
                                    "Mend the case, or the validator if the statement allows it.");
                }
            }
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "validator", e.fault(), "Mend the validator.");
        }
    }

    private String where(Case each) {
        return desk.findings().path(each.secret() ? "data/secret" : "data/sample");
    }

    private void compareInputs() {
        Map<List<Value>, Case> byInput = new HashMap<>();
        for (Case each : desk.cases().all()) {
            Case earlier = byInput.putIfAbsent(each.input(), each);
            if (earlier == null) {
                continue;
            }
            String both = "\"" + earlier.name() + "\" and \"" + each.name() + "\"";
            if (!earlier.expected().equals(each.expected())
                    && desk.problem().compare().mode() != Compare.Mode.CHECKER
                    && desk.problem().compare().mode() != Compare.Mode.UNORDERED) {
                desk.findings()
                        .error(
                                "contradiction",
                                where(each),
                                "the cases " + both + " have the same input and different outputs: " + shown(each),
                                "Work the right output out by hand and remove the other case.");
            } else if (each.secret() && !earlier.secret()) {
                desk.findings()
                        .error(
                                "shown-case",
                                where(each),
                                "the hidden case \"" + each.name() + "\" is the sample \"" + earlier.name()
                                        + "\", whose answer everybody sees: " + shown(each),
                                "Remove it from data/secret, or change its input: samples are judged anyway.");
            } else {
                desk.findings()
                        .warning(
                                "same-case",
                                where(each),
                                "the cases " + both + " have the same input: " + shown(each),
                                "Remove one of them.");
            }
        }
    }

    private static String shown(Case each) {
        return ValueJson.abbreviate(new Value.Sequence(each.input()), SHOWN);
    }
}
