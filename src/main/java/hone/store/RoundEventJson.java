package hone.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hone.practice.round.ClockReading;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundKindJson;
import hone.practice.round.RoundTask;
import hone.problem.Problem.Difficulty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of a round that are not typing, as JSON: the record's name, and its parts by their names. */
final class RoundEventJson {
    private static final String KIND = "event";
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private static final Map<String, Class<? extends RoundEvent>> KINDS = Stream.of(
                    RoundEvent.Resumed.class,
                    RoundEvent.ClockMoved.class,
                    RoundEvent.Alive.class,
                    RoundEvent.Opened.class,
                    RoundEvent.Pasted.class,
                    RoundEvent.Asked.class,
                    RoundEvent.Answered.class,
                    RoundEvent.HintTaken.class,
                    RoundEvent.StepTaken.class,
                    RoundEvent.Noted.class,
                    RoundEvent.Prompted.class,
                    RoundEvent.FocusLost.class,
                    RoundEvent.FocusBack.class,
                    RoundEvent.Paused.class,
                    RoundEvent.Continued.class,
                    RoundEvent.TaskBroken.class,
                    RoundEvent.Ended.class,
                    RoundEvent.Rated.class,
                    RoundEvent.GrowthFound.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, each -> each));

    private RoundEventJson() {}

    /** The JSON of an event. */
    static String write(RoundEvent event) {
        JsonObject json =
                event instanceof RoundEvent.Started started ? started(started) : (JsonObject) GSON.toJsonTree(event);
        json.addProperty(KIND, event.getClass().getSimpleName());
        return GSON.toJson(json);
    }

    /** The event of some JSON; null if it is none that this version knows. */
    static @Nullable RoundEvent read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            String kind = json.get(KIND).getAsString();
            if (kind.equals(RoundEvent.Started.class.getSimpleName())) {
                return started(json);
            }
            Class<? extends RoundEvent> type = KINDS.get(kind);
            return type == null ? null : record(json, type);
        } catch (RuntimeException _) {
            // Gson has many ways to say that some text is not what it should be, and records refuse what they must not
            // hold.
            return null;
        }
    }

    /** The record of some JSON that has each of its parts, none of them unknown. */
    private static <T> T record(JsonObject json, Class<T> type) {
        T read = GSON.fromJson(json, type);
        for (Map.Entry<String, JsonElement> part :
                GSON.toJsonTree(read).getAsJsonObject().entrySet()) {
            if (!part.getValue().equals(json.get(part.getKey()))) {
                throw new JsonParseException(part.getKey() + " of " + json);
            }
        }
        return read;
    }

    private static JsonObject started(RoundEvent.Started started) {
        JsonObject json = new JsonObject();
        json.add("kind", RoundKindJson.write(started.kind()));
        json.addProperty("seed", started.seed());
        JsonArray tasks = new JsonArray();
        started.tasks().forEach(task -> tasks.add(write(task)));
        json.add("tasks", tasks);
        json.add("clock", GSON.toJsonTree(started.clock()));
        return json;
    }

    private static RoundEvent started(JsonObject json) {
        List<RoundTask> tasks = new ArrayList<>();
        json.getAsJsonArray("tasks").forEach(task -> tasks.add(task(task.getAsJsonObject())));
        return new RoundEvent.Started(
                RoundKindJson.read(json.get("kind")),
                json.get("seed").getAsLong(),
                tasks,
                record(json.getAsJsonObject("clock"), ClockReading.class));
    }

    private static JsonObject write(RoundTask task) {
        return switch (task) {
            case RoundTask.Code(
                    var problem,
                    var title,
                    var weight,
                    var difficulty,
                    var topics,
                    var starter,
                    var hints) -> {
                JsonObject json = new JsonObject();
                json.addProperty("task", "code");
                json.add("problem", RoundKindJson.write(problem));
                json.addProperty("title", title);
                json.addProperty("weight", weight);
                json.addProperty("difficulty", difficulty.name());
                json.add("topics", GSON.toJsonTree(topics));
                json.addProperty("starter", starter);
                json.addProperty("hints", hints);
                yield json;
            }
        };
    }

    private static RoundTask task(JsonObject json) {
        if (!json.get("task").getAsString().equals("code")) {
            throw new JsonParseException("A task of a newer version: " + json.get("task"));
        }
        List<String> topics = new ArrayList<>();
        json.getAsJsonArray("topics").forEach(topic -> topics.add(topic.getAsString()));
        return new RoundTask.Code(
                RoundKindJson.problem(json.getAsJsonObject("problem")),
                json.get("title").getAsString(),
                json.get("weight").getAsInt(),
                Difficulty.valueOf(json.get("difficulty").getAsString()),
                topics,
                json.get("starter").getAsString(),
                json.get("hints").getAsInt());
    }
}
