package hone.proof;

import hone.judge.Trials;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Value;
import hone.proof.Finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of the reference the generated inputs reach, so that a weak generator cannot hide weak cases. */
final class BranchRules {
    private final Desk desk;
    private final Subjects.Accepted reference;
    private final Telling telling;

    BranchRules(Desk desk, Subjects.Accepted reference, Telling telling) {
        this.desk = desk;
        this.reference = reference;
        this.telling = telling;
    }

    /** Applies them. Both lists are put into another order. */
    ProblemReport.Generator apply(int families, List<Answered> cases, List<Answered> generated)
            throws InterruptedException {
        Mutator mutator = new Mutator(reference.subject().classes());
        List<Mutator.Branch> branches = mutator.branches();
        int reached = 0;
        try {
            for (Mutator.Branch branch : branches) {
                Trials.Subject probe = desk.trials().subject(mutator.probing(branch));
                if (telling.first(probe, generated).isPresent()) {
                    reached++;
                } else {
                    unreached(branch, telling.first(probe, cases).isPresent());
                }
            }
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "checker", e.fault(), "Mend the checker.");
        }
        alike(generated);
        return new ProblemReport.Generator(
                families,
                generated.size(),
                generated.stream()
                        .mapToLong(each -> Inputs.size(each.input()))
                        .min()
                        .orElse(0),
                generated.stream()
                        .mapToLong(each -> Inputs.size(each.input()))
                        .max()
                        .orElse(0),
                branches.size(),
                reached);
    }

    private void unreached(Mutator.Branch branch, boolean byCase) {
        String decision = "the decision in line " + branch.line() + " of "
                + reference.submission().name() + " never goes "
                + (branch.taken() ? "the way of its jump" : "straight on");
        if (byCase) {
            desk.findings()
                    .error(
                            "generator-weak",
                            PackCodeFile.GENERATOR.shownAs(desk.problem()),
                            "for every generated input " + decision + ", though for some case it does",
                            "Add a family of inputs like that case.");
        } else {
            // A loop that always returns has an end that nothing valid reaches, and no way to leave it out.
            desk.findings()
                    .warning(
                            "unreached",
                            reference.submission().shownAs(),
                            "for every case and every generated input " + decision,
                            "Add a case that gets there, if anything valid does.");
        }
    }

    /** Inputs that all have one answer show little, whatever they reach. */
    private void alike(List<Answered> generated) {
        Set<Value> outputs = new HashSet<>();
        generated.forEach(each -> outputs.add(each.output()));
        if (generated.size() > 20 && outputs.size() == 1) {
            desk.findings()
                    .error(
                            "generator-weak",
                            PackCodeFile.GENERATOR.shownAs(desk.problem()),
                            "all " + generated.size() + " generated inputs have the same answer",
                            "Add a family whose answers differ.");
        }
        if (!generated.isEmpty() && generated.size() < 20) {
            desk.findings()
                    .error(
                            "generator-weak",
                            PackCodeFile.GENERATOR.shownAs(desk.problem()),
                            "it makes only " + generated.size()
                                    + " different inputs, whatever size and seed it is given",
                            "Let the Random decide the values.");
        }
    }
}
