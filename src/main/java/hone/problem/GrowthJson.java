package hone.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the author's word on growth. */
final class GrowthJson {
    private static final List<String> ONE_SIZE =
            List.of("1", "log n", "sqrt n", "n", "n log n", "n^2", "n^2 log n", "n^3", "2^n", "n!");
    private static final Set<String> TWO_SIZES = Set.of("n*m", "n+m");
    private static final long LARGEST = 1_000_000_000_000L;

    private GrowthJson() {}

    /**
     * Reads the object {@code growth}.
     *
     * @param node the same object, for what is said about it as a whole
     */
    static Optional<DeclaredGrowth> read(JsonFields fields, JsonNode node, Warnings warnings) throws PackException {
        List<String> sizes = sizes(fields);
        Optional<List<Long>> max = max(fields, sizes.size());
        Optional<String> worst = Optional.empty();
        if (fields.get("worst") != null) {
            worst = Optional.of(fields.string("worst", "the name of a family of the generator"));
        }
        Optional<String> time = bound(fields, "time", sizes.size(), warnings);
        Optional<String> space = bound(fields, "space", sizes.size(), warnings);
        fields.warnUnknown(warnings);
        if (max.isEmpty()) {
            warnings.add(fields.fault(node, "growth has no \"max\", so it cannot be measured; left out")
                    .fault());
            return Optional.empty();
        }
        return Optional.of(new DeclaredGrowth(sizes, max.get(), worst, time, space));
    }

    private static List<String> sizes(JsonFields fields) throws PackException {
        @Nullable JsonNode node = fields.get("sizes");
        if (node == null) {
            return List.of("n");
        }
        List<String> sizes = fields.strings("sizes", "the name of a size");
        if (sizes.isEmpty() || sizes.size() > 2) {
            throw fields.fault(node, "expected the names of one or two sizes, found " + sizes.size());
        }
        return sizes;
    }

    /** One number stands for every size. */
    private static Optional<List<Long>> max(JsonFields fields, int sizes) throws PackException {
        @Nullable JsonNode node = fields.get("max");
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof JsonNode.Digits) {
            return Optional.of(Collections.nCopies(sizes, fields.integer(node, 1, LARGEST)));
        }
        List<JsonNode> items = fields.array(node, "a number or an array of one number a size");
        if (items.size() != sizes) {
            throw fields.fault(node, "expected one number a size, so " + sizes + " of them, found " + items.size());
        }
        List<Long> max = new ArrayList<>();
        for (JsonNode item : items) {
            max.add(fields.integer(item, 1, LARGEST));
        }
        return Optional.of(max);
    }

    private static Optional<String> bound(JsonFields fields, String key, int sizes, Warnings warnings)
            throws PackException {
        @Nullable JsonNode node = fields.get(key);
        if (node == null) {
            return Optional.empty();
        }
        String bound =
                fields.string(key, "a growth class such as \"n log n\"").strip().replaceAll("\\s+", " ");
        if (ONE_SIZE.contains(bound) || (sizes == 2 && TWO_SIZES.contains(bound))) {
            return Optional.of(bound);
        }
        String expected = String.join(", ", ONE_SIZE) + (sizes == 2 ? ", n*m, n+m" : "");
        warnings.add(fields.fault(
                        node, "the bound " + JsonStrings.quoted(bound) + " is left out: expected one of " + expected)
                .fault());
        return Optional.empty();
    }
}
