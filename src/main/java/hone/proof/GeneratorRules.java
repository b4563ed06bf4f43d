package hone.proof;

import hone.problem.DeclaredGrowth;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.Finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whether the generator always makes the same valid inputs; what it makes serves the other rules. */
final class GeneratorRules {
    private static final int[] SIZES = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 40, 64, 100};
    private static final int MOST_SEEDS = 400;
    /** Each family is asked again so often, in a worker that has made nothing else. */
    private static final int AGAIN = 12;

    private static final int SHOWN = 160;

    private final Desk desk;
    private final int wanted;
    private final boolean hasValidator;
    private List<String> families = List.of();

    /** {@code inputs}: so many different ones are wanted. */
    GeneratorRules(Desk desk, int inputs) {
        this.desk = desk;
        this.wanted = inputs;
        this.hasValidator = PackCodeFile.VALIDATOR.exists(desk.problem());
    }

    /** How often the generator was asked what, to ask again. */
    private record Asked(String family, List<Integer> sizes, long seed, List<Value> input) {}

    /** Applies them; empty where there is no generator that works. */
    Optional<Inputs> apply() throws InterruptedException {
        if (!PackCodeFile.GENERATOR.exists(desk.problem())) {
            desk.findings()
                    .warning(
                            "generator",
                            desk.findings().path("generators"),
                            "there is no generator, so accepted submissions are compared on the cases alone",
                            "Add generators/Generator.java.");
            return Optional.empty();
        }
        try {
            families = desk.trials().families();
            worst();
            Inputs inputs = new Inputs();
            List<Asked> asked = new ArrayList<>();
            if (!fill(inputs, asked) || !sameAgain(asked)) {
                return Optional.empty();
            }
            largest();
            return Optional.of(inputs);
        } catch (PackException e) {
            desk.findings().add(Severity.ERROR, "generator", e.fault(), "Mend the generator.");
            return Optional.empty();
        }
    }

    int families() {
        return families.size();
    }

    private void worst() {
        desk.problem()
                .growth()
                .flatMap(DeclaredGrowth::worst)
                .filter(worst -> !families.contains(worst))
                .ifPresent(worst -> desk.findings()
                        .error(
                                "worst-family",
                                desk.findings().path("problem.json"),
                                "growth.worst is \"" + worst + "\", but the generator's families are " + families,
                                "Name one of them."));
    }

    private boolean fill(Inputs inputs, List<Asked> asked) throws PackException, InterruptedException {
        int dimensions = dimensions();
        for (int seed = 1; seed <= MOST_SEEDS && inputs.size() < wanted; seed++) {
            int before = inputs.size();
            for (String family : families) {
                for (int size : SIZES) {
                    if (inputs.size() >= wanted && seed > 1) {
                        return true;
                    }
                    desk.stopIfCancelled();
                    List<Integer> sizes = sizes(dimensions, size, seed);
                    List<Value> input = desk.trials().generate(family, sizes, seed);
                    if (inputs.add(input)) {
                        if (refused(family, sizes, seed, input)) {
                            return false;
                        }
                        if (seed == 1 && asked.size() < AGAIN * families.size()) {
                            asked.add(new Asked(family, sizes, seed, input));
                        }
                    }
                }
            }
            // Another seed that brings next to nothing new: the generator has no more to say.
            if (seed > 3 && inputs.size() - before < 2) {
                break;
            }
        }
        return true;
    }

    private int dimensions() {
        return desk.problem().growth().map(growth -> growth.sizes().size()).orElse(1);
    }

    /** With two sizes they are alike for one seed and different for the next. */
    private static List<Integer> sizes(int dimensions, int size, int seed) {
        if (dimensions == 1) {
            return List.of(size);
        }
        int other = seed % 3 == 0 ? size : SIZES[(size + seed) % SIZES.length];
        return List.of(size, other);
    }

    private boolean refused(String family, List<Integer> sizes, long seed, List<Value> input)
            throws PackException, InterruptedException {
        Optional<String> why = hasValidator ? desk.trials().validate(input) : Optional.empty();
        if (why.isEmpty()) {
            return false;
        }
        desk.findings()
                .error(
                        "generator-invalid",
                        file(),
                        "family \"" + family + "\" with sizes " + sizes + " and seed " + seed
                                + " makes an input that the validator refuses (" + why.get() + "): " + shown(input),
                        "Make the nearest valid input for every size from 1.");
        return true;
    }

    private boolean sameAgain(List<Asked> asked) throws PackException, InterruptedException {
        List<Asked> backwards = new ArrayList<>(asked);
        Collections.reverse(backwards);
        desk.trials().changeGenerator();
        for (Asked each : backwards) {
            desk.stopIfCancelled();
            List<Value> again = desk.trials().generate(each.family(), each.sizes(), each.seed());
            if (!again.equals(each.input())) {
                desk.findings()
                        .error(
                                "generator-changes",
                                file(),
                                "family \"" + each.family() + "\" with sizes " + each.sizes() + " and seed "
                                        + each.seed() + " makes another input the second time: "
                                        + shown(each.input()) + ", then " + shown(again),
                                "Draw all chance from the Random that input() is given; keep no state in between.");
                return false;
            }
        }
        return true;
    }

    /** The sizes that problem.json promises can be made. */
    private void largest() throws PackException, InterruptedException {
        Optional<DeclaredGrowth> growth = desk.problem().growth();
        if (growth.isEmpty()) {
            return;
        }
        List<Integer> sizes = growth.get().max().stream()
                .map(size -> (int) Math.min(Integer.MAX_VALUE, size))
                .toList();
        String family = growth.get().worst().filter(families::contains).orElse(families.getFirst());
        refused(family, sizes, 1, desk.trials().generate(family, sizes, 1));
    }

    private String file() {
        return PackCodeFile.GENERATOR.shownAs(desk.problem());
    }

    private static String shown(List<Value> input) {
        return ValueJson.abbreviate(new Value.Sequence(input), SHOWN);
    }
}
