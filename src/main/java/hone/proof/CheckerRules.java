package hone.proof;

import hone.problem.Calls;
import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the checker is fair: always of the same mind, kind to right outputs and firm with damaged ones. */
final class CheckerRules {
    /** So many damaged outputs have to be rejected. */
    private static final int DAMAGED = 20;
    /** Some damage leaves an output right, so more are tried. */
    private static final int MOST_TRIED = 120;

    private static final int ASKED_AGAIN = 5;
    private static final int MOST_CASES = 12;
    private static final int SHOWN = 120;

    private final Desk desk;

    CheckerRules(Desk desk) {
        this.desk = desk;
    }

    void apply() throws InterruptedException {
        if (desk.problem().compare().mode() != Compare.Mode.CHECKER) {
            return;
        }
        try {
            List<Case> small = desk.cases().all().stream()
                    .sorted((a, b) -> Long.compare(a.size(), b.size()))
                    .limit(MOST_CASES)
                    .toList();
            if (ownOutputs(small)) {
                damaged(small);
            }
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "checker", e.fault(), "Mend the checker.");
        }
    }

    private String file() {
        return PackCodeFile.CHECKER.shownAs(desk.problem());
    }

    /** The expected output itself is right, and stays so however often one asks. */
    private boolean ownOutputs(List<Case> cases) throws PackException, InterruptedException {
        for (Case each : cases) {
            Value expected = each.expected().orElseThrow();
            Optional<String> why = steady(each, expected);
            if (why.isPresent()) {
                if (!why.get().isEmpty()) {
                    desk.findings()
                            .error(
                                    "checker-too-strict",
                                    file(),
                                    "it rejects the expected output of the case \"" + each.name() + "\": " + why.get(),
                                    "Mend the checker or the case.");
                }
                return false;
            }
        }
        return true;
    }

    /** What it says of an output; says itself, and answers with an empty text, where it is not always the same. */
    private Optional<String> steady(Case of, Value actual) throws PackException, InterruptedException {
        Value expected = of.expected().orElseThrow();
        Optional<String> first = desk.trials().difference(of.input(), expected, actual);
        for (int again = 1; again < ASKED_AGAIN; again++) {
            desk.stopIfCancelled();
            Optional<String> next = desk.trials().difference(of.input(), expected, actual);
            if (next.isPresent() != first.isPresent()) {
                desk.findings()
                        .error(
                                "checker-flaky",
                                file(),
                                "of the output " + ValueJson.abbreviate(actual, SHOWN) + " for the case \"" + of.name()
                                        + "\" it says now that it is right, now that it is wrong",
                                "Let it depend on nothing but its arguments: no chance, no time.");
                return Optional.of("");
            }
        }
        return first;
    }

    private void damaged(List<Case> cases) throws PackException, InterruptedException {
        int rejected = 0;
        int tried = 0;
        String accepted = "";
        for (Case each : cases) {
            for (Value damage : damages(each)) {
                if (rejected >= DAMAGED || tried >= MOST_TRIED) {
                    break;
                }
                tried++;
                Optional<String> why = steady(each, damage);
                if (why.filter(String::isEmpty).isPresent()) {
                    return;
                }
                if (why.isPresent()) {
                    rejected++;
                } else if (accepted.isEmpty()) {
                    accepted = ValueJson.abbreviate(damage, SHOWN) + " for the case \"" + each.name() + "\"";
                }
            }
        }
        if (rejected < DAMAGED && tried >= DAMAGED) {
            desk.findings()
                    .error(
                            "checker-too-kind",
                            file(),
                            "of " + tried + " damaged outputs it rejects only " + rejected + "; it accepts " + accepted,
                            "Check that the output is right, and not only that it looks like one.");
        }
    }

    private List<Value> damages(Case of) {
        Value expected = of.expected().orElseThrow();
        if (desk.problem().signature() instanceof Signature.Operations operations) {
            return damagedResults(Calls.of(operations, of.input().getFirst()), expected);
        }
        return strongestFirst(desk.problem().signature().judgedType(), expected);
    }

    /** Spread over the kinds of change, so that twenty of them are not twenty of one kind. */
    private static List<Value> strongestFirst(Type type, Value expected) {
        List<Value> all = Variations.of(type, expected);
        List<Value> spread = new ArrayList<>();
        int step = Math.max(1, all.size() / DAMAGED);
        for (int from = 0; from < step; from++) {
            for (int i = from; i < all.size(); i += step) {
                spread.add(all.get(i));
            }
        }
        return spread;
    }

    private static List<Value> damagedResults(Calls calls, Value expected) {
        List<Value> results = ((Value.Sequence) expected).items();
        List<Value> all = new ArrayList<>();
        for (int call = 0; call < calls.size(); call++) {
            if (calls.returns(call) instanceof Type.Nothing) {
                continue;
            }
            for (Value damage : strongestFirst(calls.returns(call), results.get(call)).stream()
                    .limit(3)
                    .toList()) {
                List<Value> changed = new ArrayList<>(results);
                changed.set(call, damage);
                all.add(new Value.Sequence(changed));
            }
        }
        return all;
    }
}
