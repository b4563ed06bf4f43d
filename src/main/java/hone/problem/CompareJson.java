package hone.problem;

import hone.problem.Compare.Mode;
import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Mixed;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how outputs are compared. */
final class CompareJson {
    private CompareJson() {}

    /**
     * Reads the key {@code compare} of a problem.
     *
     * @param signature says what is compared
     */
    static Compare read(JsonFields problem, Signature signature, Warnings warnings) throws PackException {
        Optional<JsonFields> stated = problem.object("compare");
        boolean program = signature instanceof Signature.Program;
        if (stated.isEmpty()) {
            return program ? Compare.TOKENS : Compare.EXACT;
        }
        JsonFields compare = stated.get();
        Mode mode = program ? programMode(compare) : mode(compare);
        @Nullable JsonNode levelsNode = compare.get("levels");
        Set<Integer> levels = Set.of();
        if (mode == Mode.UNORDERED) {
            levels = levels(compare, levelsNode, signature);
        } else if (levelsNode != null) {
            warnings.add(compare.fault(levelsNode, "\"levels\" has a meaning with the mode unordered only; left out")
                    .fault());
        }
        double absolute = compare.tolerance("absolute", Compare.DEFAULT_TOLERANCE);
        double relative = compare.tolerance("relative", Compare.DEFAULT_TOLERANCE);
        compare.warnUnknown(warnings);
        return new Compare(mode, levels, absolute, relative);
    }

    private static Mode programMode(JsonFields compare) throws PackException {
        @Nullable JsonNode node = compare.get("mode");
        if (node == null) {
            return Mode.TOKENS;
        }
        return switch (node instanceof JsonNode.Text text ? text.value() : "") {
            case "tokens" -> Mode.TOKENS;
            case "exact" -> Mode.EXACT;
            case "checker" -> Mode.CHECKER;
            default -> throw compare.unexpected(node, "one of tokens, exact, checker");
        };
    }

    private static Mode mode(JsonFields compare) throws PackException {
        @Nullable JsonNode node = compare.get("mode");
        if (node == null) {
            return Mode.EXACT;
        }
        String word = node instanceof JsonNode.Text text ? text.value() : "";
        return switch (word) {
            case "exact" -> Mode.EXACT;
            case "unordered" -> Mode.UNORDERED;
            case "checker" -> Mode.CHECKER;
            case "tokens" ->
                throw compare.fault(
                        node,
                        "the mode \"tokens\" is for programs; expected exact, unordered or checker for a function");
            default -> throw compare.unexpected(node, "one of exact, unordered, checker");
        };
    }

    /** Where an author names no level, order does not matter in the outermost array. */
    private static Set<Integer> levels(JsonFields compare, @Nullable JsonNode node, Signature signature)
            throws PackException {
        int depth = depth(signature);
        String judged = signature instanceof Signature.Operations
                ? "the methods' results"
                : signature.judgedType().javaName();
        if (depth == 0) {
            JsonNode blamed = compare.require("mode", "a mode");
            throw compare.fault(blamed, "the mode unordered needs an array or a List to compare, found " + judged);
        }
        if (node == null) {
            return Set.of(0);
        }
        Set<Integer> levels = new HashSet<>();
        for (JsonNode item : compare.array(node, "an array of levels, 0 being the outermost")) {
            if (depth == 1
                    && !(item instanceof JsonNode.Digits digits
                            && digits.literal().equals("0"))) {
                throw compare.unexpected(item, "0, the only level of " + judged);
            }
            levels.add((int) compare.integer(item, 0, depth - 1L));
        }
        if (levels.isEmpty()) {
            throw compare.fault(node, "expected at least one level, 0 being the outermost");
        }
        return levels;
    }

    /** In a class problem levels count within each value that is returned. */
    private static int depth(Signature signature) {
        return switch (signature) {
            case Signature.Function _, Signature.Program _ -> depth(signature.judgedType());
            case Signature.Operations operations ->
                operations.methods().stream()
                        .mapToInt(method -> depth(method.returns()))
                        .max()
                        .orElse(0);
        };
    }

    /** How many levels of order a type has; the level order of a tree and the numbering of a graph are none. */
    private static int depth(Type type) {
        return switch (type) {
            case ArrayOf(var element) -> 1 + depth(element);
            case ListOf(var element) -> 1 + depth(element);
            case Structure structure -> structure == Structure.LIST_NODE ? 1 : 0;
            case Scalar _, Mixed _, Nothing _ -> 0;
        };
    }
}
