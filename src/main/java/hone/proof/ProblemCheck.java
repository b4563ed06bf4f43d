package hone.proof;

import hone.judge.PackWorkers;
import hone.judge.Trials;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.CaseWriter;
import hone.problem.Cases;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ShippedSubmission;
import hone.proof.Finding.Severity;
import hone.task.CancelToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks one problem: all rules, in the order in which they build on each other. */
final class ProblemCheck {
    private static final String ADDED_FILE = "90-strengthened.json";

    private final Workshop workshop;
    private final CheckOptions options;
    private final PackWorkers workers;
    private final boolean room;

    /** {@code room}: whether the room to the time limit is measured. */
    ProblemCheck(Workshop workshop, CheckOptions options, PackWorkers workers, boolean room) {
        this.workshop = workshop;
        this.options = options;
        this.workers = workers;
        this.room = room;
    }

    ProblemReport check(Problem problem, CancelToken cancel) throws InterruptedException {
        Findings findings = new Findings(problem);
        Cases cases;
        try {
            cases = CaseReader.read(problem);
        } catch (PackException e) {
            findings.add(Severity.ERROR, "files", e.fault(), "Mend the file; nothing else was checked.");
            return new ProblemReport(problem.ref().id(), 0, findings.all(), Optional.empty(), Optional.empty());
        }
        cases.warnings().forEach(odd -> findings.add(Severity.WARNING, "files", odd, "Remove or rename the key."));
        try (Trials trials = workshop.trials(problem, workers, cancel)) {
            return check(new Desk(problem, cases, trials, findings, cancel));
        }
    }

    private ProblemReport check(Desk desk) throws InterruptedException {
        new CaseRules(desk).apply();
        new StatementRules(desk).apply();
        Subjects subjects = new ShippedRules(desk, ShippedSubmission.all(desk.problem()), room).apply();
        new CheckerRules(desk).apply();
        GeneratorRules generator = new GeneratorRules(desk, options.inputs());
        Optional<Inputs> inputs = generator.apply();
        Optional<ProblemReport.Mutants> mutants = Optional.empty();
        Optional<ProblemReport.Generator> strength = Optional.empty();
        if (!subjects.isEmpty()) {
            Subjects.Accepted reference = subjects.reference();
            Telling telling = new Telling(desk, reference.subject());
            List<Answered> generated =
                    inputs.isPresent() ? new AgreementRules(desk, subjects).apply(inputs.get()) : List.of();
            List<Answered> cases = telling.cases();
            if (inputs.isPresent()) {
                strength = Optional.of(new BranchRules(desk, reference, telling)
                        .apply(generator.families(), new ArrayList<>(cases), new ArrayList<>(generated)));
            }
            if (options.mutants().part() > 0) {
                MutantRules rules = new MutantRules(desk, reference, options.mutants(), telling);
                mutants = Optional.of(rules.apply(cases, generated));
                // What the accepted ones quarrel over has no expected output yet.
                if (options.strengthen() && !desk.findings().has("agreement")) {
                    add(desk, rules.missing());
                }
            }
        }
        return new ProblemReport(
                desk.problem().ref().id(),
                desk.cases().all().size(),
                desk.findings().all(),
                mutants,
                strength);
    }

    private static void add(Desk desk, Map<Answered, Mutation> missing) {
        Set<String> names = new HashSet<>();
        desk.cases().all().forEach(each -> names.add(each.name()));
        List<Case> added = new ArrayList<>();
        missing.forEach((answered, mutation) -> {
            int number = 1;
            String title = mutation.kind().title();
            while (!names.add(title + " " + number)) {
                number++;
            }
            added.add(new Case(
                    title + " " + number, true, answered.input(), Optional.of(answered.output()), Optional.empty()));
        });
        try {
            CaseWriter.add(desk.problem(), ADDED_FILE, added);
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "strengthen", e.fault(), "Make the folder writable and check again.");
        }
    }
}
