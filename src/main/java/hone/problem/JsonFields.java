package hone.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, asked for by key. Every question says what it expects; keys that nobody asked for are
 * the unknown ones.
 */
final class JsonFields {
    private static final int LONGEST_LINE = 200;

    private final JsonCursor source;
    private final JsonNode.Members object;
    private final Set<String> known = new LinkedHashSet<>();

    JsonFields(JsonCursor source, JsonNode.Members object) {
        this.source = source;
        this.object = object;
    }

    /** Reads a whole text that has to be one object. */
    static JsonFields read(JsonCursor source) throws PackException {
        JsonNode root = JsonNode.read(source);
        source.end();
        if (root instanceof JsonNode.Members members) {
            return new JsonFields(source, members);
        }
        throw source.fault(root.token(), "expected an object, found " + root.found());
    }

    /** The value of a key, or null; the key counts as known from now on. */
    @Nullable JsonNode get(String key) {
        known.add(key);
        JsonNode.Member member = object.byName().get(key);
        return member == null ? null : member.value();
    }

    /** The value of a key that has to be there. */
    JsonNode require(String key, String expected) throws PackException {
        JsonNode node = get(key);
        if (node == null) {
            throw source.fault(object.token(), "expected the key \"" + key + "\" (" + expected + ")");
        }
        return node;
    }

    /** A string that is not blank. */
    String string(String key, String expected) throws PackException {
        return string(require(key, expected), expected);
    }

    /** A string that is not blank, or a fallback where the key is absent. */
    String string(String key, String expected, String fallback) throws PackException {
        JsonNode node = get(key);
        return node == null ? fallback : string(node, expected);
    }

    private String string(JsonNode node, String expected) throws PackException {
        if (node instanceof JsonNode.Text text && !text.value().isBlank()) {
            return text.value();
        }
        throw unexpected(node, expected);
    }

    /** A string that is not blank and fits on a line of a list, or a fallback where the key is absent. */
    String line(String key, String expected, String fallback) throws PackException {
        JsonNode node = get(key);
        return node == null ? fallback : line(node, expected);
    }

    /** A string that is not blank and fits on a line of a list. */
    String line(JsonNode node, String expected) throws PackException {
        String text = string(node, expected);
        if (text.length() > LONGEST_LINE || text.chars().anyMatch(Character::isISOControl)) {
            throw unexpected(node, "at most " + LONGEST_LINE + " characters on one line");
        }
        return text;
    }

    /** An array of strings, none blank; empty where the key is absent. */
    List<String> strings(String key, String each) throws PackException {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : array(get(key), "an array of strings")) {
            strings.add(string(item, each));
        }
        return strings;
    }

    /** The elements of an array; none where there is no node. */
    List<JsonNode> array(@Nullable JsonNode node, String expected) throws PackException {
        return switch (node) {
            case null -> List.of();
            case JsonNode.Elements elements -> elements.items();
            default -> throw unexpected(node, expected);
        };
    }

    /** An integer in a range, or a fallback where the key is absent. */
    long integer(String key, long min, long max, long fallback) throws PackException {
        JsonNode node = get(key);
        return node == null ? fallback : integer(node, min, max);
    }

    /** An integer in a range. */
    long integer(JsonNode node, long min, long max) throws PackException {
        String expected = "an integer from " + min + " to " + max;
        if (node instanceof JsonNode.Digits digits) {
            String literal = digits.literal();
            Optional<Long> value = JsonNumbers.integer(literal);
            if (value.isPresent() && value.get() >= min && value.get() <= max) {
                return value.get();
            }
            throw source.fault(node.token(), JsonNumbers.refusal(literal, expected));
        }
        throw unexpected(node, expected);
    }

    /** True or false, or a fallback where the key is absent. */
    boolean flag(String key, boolean fallback) throws PackException {
        JsonNode node = get(key);
        if (node == null) {
            return fallback;
        }
        return switch (node instanceof JsonNode.Word word ? word.literal() : "") {
            case "true" -> true;
            case "false" -> false;
            default -> throw unexpected(node, "true or false");
        };
    }

    /** A finite number of at least 0, or a fallback where the key is absent. */
    double tolerance(String key, double fallback) throws PackException {
        JsonNode node = get(key);
        if (node == null) {
            return fallback;
        }
        if (node instanceof JsonNode.Digits digits) {
            double value = Double.parseDouble(digits.literal());
            if (value >= 0 && Double.isFinite(value)) {
                return value;
            }
        }
        throw unexpected(node, "a number of at least 0");
    }

    /** One of a closed list of words, or a fallback where the key is absent. */
    <E> E choice(String key, Map<String, E> options, E fallback) throws PackException {
        JsonNode node = get(key);
        if (node == null) {
            return fallback;
        }
        E chosen = node instanceof JsonNode.Text word ? options.get(word.value()) : null;
        if (chosen == null) {
            throw unexpected(node, "one of " + String.join(", ", new TreeSet<>(options.keySet())));
        }
        return chosen;
    }

    /** The object under a key, if the key is there. */
    Optional<JsonFields> object(String key) throws PackException {
        JsonNode node = get(key);
        return node == null ? Optional.empty() : Optional.of(object(node));
    }

    /** A node that has to be an object. */
    JsonFields object(JsonNode node) throws PackException {
        if (node instanceof JsonNode.Members members) {
            return new JsonFields(source, members);
        }
        throw unexpected(node, "an object");
    }

    /** A refusal that says what was expected in place of a node. */
    PackException unexpected(JsonNode node, String expected) {
        return fault(node, "expected " + expected + ", found " + node.found());
    }

    /** A refusal that points at a node. */
    PackException fault(JsonNode node, String message) {
        return source.fault(node.token(), message);
    }

    /** Adds a warning for every key that was not asked for, with the nearest known key where one is near. */
    void warnUnknown(Warnings warnings) {
        for (Map.Entry<String, JsonNode.Member> entry : object.byName().entrySet()) {
            String key = entry.getKey();
            if (!known.contains(key) && !warnings.full()) {
                String near = NearestWord.to(key, known)
                        .map(k -> "; did you mean \"" + k + "\"?")
                        .orElse("");
                String message = "the key " + JsonStrings.quoted(key) + " is unknown and was left out" + near;
                warnings.add(source.fault(entry.getValue().nameToken(), message).fault());
            }
        }
    }
}
