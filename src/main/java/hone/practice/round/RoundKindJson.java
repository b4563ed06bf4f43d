package hone.practice.round;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of round as JSON, as logs and settings keep it. */
public final class RoundKindJson {
    private RoundKindJson() {}

    /** Writes a kind. */
    public static JsonObject write(RoundKind kind) {
        RoundRules rules = kind.rules();
        JsonObject json = new JsonObject();
        json.addProperty("id", kind.id());
        json.addProperty("name", kind.name());
        json.addProperty("seconds", rules.length().toSeconds());
        json.addProperty("pause", rules.mayPause());
        json.addProperty("hintCost", rules.hintCost());
        json.addProperty("results", word(rules.results()));
        json.addProperty("help", word(rules.help()));
        json.addProperty("counted", word(rules.counted()));
        json.addProperty("steps", rules.steps());
        JsonArray slots = new JsonArray();
        kind.slots().forEach(slot -> slots.add(write(slot)));
        json.add("slots", slots);
        return json;
    }

    private static JsonObject write(Slot slot) {
        JsonObject json = new JsonObject();
        switch (slot) {
            case Slot.Fixed(var problem, var weight) -> {
                json.addProperty("weight", weight);
                json.add("problem", write(problem));
            }
            case Slot.Drawn(var difficulty, var topics, var weight) -> {
                json.addProperty("weight", weight);
                difficulty.ifPresent(wanted -> json.addProperty("difficulty", word(wanted)));
                JsonArray words = new JsonArray();
                topics.stream().sorted().forEach(words::add);
                json.add("topics", words);
            }
        }
        return json;
    }

    /** Writes the name of a problem. */
    public static JsonObject write(ProblemRef problem) {
        JsonObject json = new JsonObject();
        json.addProperty("pack", problem.pack());
        json.addProperty("id", problem.id());
        return json;
    }

    /**
     * Reads a kind.
     *
     * @throws JsonParseException if it is none
     */
    public static RoundKind read(JsonElement element) {
        try {
            JsonObject json = element.getAsJsonObject();
            RoundRules rules = new RoundRules(
                    Duration.ofSeconds(json.get("seconds").getAsLong()),
                    json.get("pause").getAsBoolean(),
                    json.get("hintCost").getAsInt(),
                    value(Results.class, json.get("results")),
                    value(Help.class, json.get("help")),
                    value(Counted.class, json.get("counted")),
                    json.get("steps").getAsBoolean());
            List<Slot> slots = new ArrayList<>();
            json.getAsJsonArray("slots").forEach(slot -> slots.add(slot(slot.getAsJsonObject())));
            return new RoundKind(json.get("id").getAsString(), json.get("name").getAsString(), rules, slots);
        } catch (IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException
                | ArithmeticException
                | DateTimeException
                | ClassCastException e) {
            throw new JsonParseException("This is no kind of round: " + element, e);
        }
    }

    private static Slot slot(JsonObject json) {
        int weight = json.get("weight").getAsInt();
        if (json.has("problem")) {
            return new Slot.Fixed(problem(json.getAsJsonObject("problem")), weight);
        }
        Set<String> topics = new HashSet<>();
        json.getAsJsonArray("topics").forEach(topic -> topics.add(topic.getAsString()));
        Optional<Difficulty> difficulty = json.has("difficulty")
                ? Optional.of(value(Difficulty.class, json.get("difficulty")))
                : Optional.empty();
        return new Slot.Drawn(difficulty, topics, weight);
    }

    /** Reads the name of a problem. */
    public static ProblemRef problem(JsonObject json) {
        return new ProblemRef(json.get("pack").getAsString(), json.get("id").getAsString());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E value(Class<E> type, JsonElement word) {
        return Enum.valueOf(type, word.getAsString().toUpperCase(Locale.ROOT));
    }
}
