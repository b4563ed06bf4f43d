package hone.proof;

import hone.judge.Trials;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether the cases tell the reference from copies of it that were changed a little. */
final class MutantRules {
    /** Of a very long reference so many mutations are made, spread over it. */
    private static final int MOST = 600;

    private static final int MOST_VARIATIONS = 400;
    private static final long LARGEST_VARIED = 300;
    private static final int SHOWN = 200;

    private final Desk desk;
    private final Subjects.Accepted reference;
    private final Share share;
    private final Telling telling;
    private final Mutator mutator;
    /** Inputs that would tell survivors, by what they would show; for {@code --strengthen}. */
    private final Map<Answered, Mutation> missing = new LinkedHashMap<>();

    MutantRules(Desk desk, Subjects.Accepted reference, Share share, Telling telling) {
        this.desk = desk;
        this.reference = reference;
        this.share = share;
        this.telling = telling;
        this.mutator = new Mutator(reference.subject().classes());
    }

    /**
     * Applies them.
     *
     * @param generated inputs that the generator made, the small ones first
     */
    ProblemReport.Mutants apply(List<Answered> cases, List<Answered> generated) throws InterruptedException {
        // Only those that were tried are counted: nothing is known of one that was not.
        int made = 0;
        int killed = 0;
        int survivors = 0;
        try {
            List<Answered> others = null;
            for (Mutation mutation : chosen()) {
                Trials.Subject changed = desk.trials().subject(mutator.with(mutation));
                if (telling.first(changed, cases).isPresent()) {
                    made++;
                    killed++;
                    continue;
                }
                if (told(changed)) {
                    made++;
                    survivors++;
                    continue;
                }
                if (others == null) {
                    others = others(generated);
                }
                Optional<Answered> told = telling.smallest(changed, others);
                made++;
                if (told.isPresent()) {
                    survivors++;
                    survived(mutation, new Shrinker(desk, telling).shrink(changed, told.get()));
                }
            }
            undecided(made - killed - survivors, generated);
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "checker", e.fault(), "Mend the problem's own code.");
        }
        return new ProblemReport.Mutants(made, killed, made - killed - survivors, survivors);
    }

    private List<Mutation> chosen() {
        List<Mutation> all = share.of(mutator.mutations());
        if (all.size() <= MOST) {
            return all;
        }
        List<Mutation> spread = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            spread.add(all.get((int) ((long) i * all.size() / MOST)));
        }
        return spread;
    }

    /** One missing case often tells several survivors; one finding for it is enough, as one case mends them all. */
    private boolean told(Trials.Subject changed) throws PackException, InterruptedException {
        for (Answered each : missing.keySet()) {
            if (telling.tells(changed, each)) {
                return true;
            }
        }
        return false;
    }

    private void survived(Mutation mutation, Answered told) {
        missing.put(told, mutation);
        String input = ValueJson.write(new Value.Sequence(told.input()));
        desk.findings()
                .error(
                        "survivor",
                        reference.submission().shownAs(),
                        mutation.line() > 0 ? OptionalInt.of(mutation.line()) : OptionalInt.empty(),
                        "all cases still pass when " + mutation.words() + "; the input "
                                + (input.length() > SHOWN
                                        ? ValueJson.abbreviate(new Value.Sequence(told.input()), SHOWN)
                                        : input)
                                + " would show it",
                        "Add it as a case, or let --strengthen do so.");
    }

    /** What the generator made, and inputs that are nearly those of the cases. */
    private List<Answered> others(List<Answered> generated) throws PackException, InterruptedException {
        List<Answered> all = new ArrayList<>(generated);
        if (PackCodeFile.VALIDATOR.exists(desk.problem())) {
            Set<List<Value>> inputs = new LinkedHashSet<>();
            for (var each : desk.cases().all()) {
                if (each.size() <= LARGEST_VARIED) {
                    inputs.addAll(Variations.of(desk.problem().signature(), each.input()));
                }
            }
            int added = 0;
            int step = Math.max(1, inputs.size() / (2 * MOST_VARIATIONS));
            int at = 0;
            for (List<Value> input : inputs) {
                if (at++ % step != 0 || added >= MOST_VARIATIONS) {
                    continue;
                }
                if (desk.trials().validate(input).isEmpty()) {
                    Optional<Answered> answered = telling.answered(input);
                    answered.ifPresent(all::add);
                    added += answered.isPresent() ? 1 : 0;
                }
            }
        }
        all.sort(Comparator.comparingLong(each -> Inputs.size(each.input())));
        return all;
    }

    private void undecided(int left, List<Answered> generated) {
        if (left > 0 && generated.isEmpty() && !PackCodeFile.VALIDATOR.exists(desk.problem())) {
            desk.findings()
                    .warning(
                            "undecided",
                            reference.submission().shownAs(),
                            left + " changes to it pass all cases, and there is neither a generator nor a validator to"
                                    + " find out whether they matter",
                            "Add generators/Generator.java or input_validators/Validator.java.");
        }
    }

    /** The smallest inputs that would tell the survivors, each with what it shows. */
    Map<Answered, Mutation> missing() {
        return missing;
    }
}
