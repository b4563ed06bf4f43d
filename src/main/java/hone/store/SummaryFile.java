package hone.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The summary of a round beside its log, so that a list of a thousand need not read a thousand logs. It holds nothing that is
 * not in the log: where it is gone, damaged or of another length, it is made anew.
 *
 * @param size bytes of the log that it was made from
 */
record SummaryFile(long size, RoundSummary summary) {
    private static final String NAME = "summary.json";

    /** The summary kept in a round's folder, if it is of a log of this size. */
    static Optional<RoundSummary> read(Path own, long size) {
        try {
            JsonObject json =
                    JsonParser.parseString(Files.readString(own.resolve(NAME))).getAsJsonObject();
            return json.get("size").getAsLong() == size ? Optional.of(summary(own, json)) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static RoundSummary summary(Path own, JsonObject json) {
        return new RoundSummary(
                String.valueOf(own.getFileName()),
                json.get("kind").getAsString(),
                json.get("name").getAsString(),
                Instant.ofEpochMilli(json.get("started").getAsLong()),
                RoundState.valueOf(json.get("state").getAsString()),
                json.has("score") ? Optional.of(json.get("score").getAsInt()) : Optional.empty(),
                json.get("solved").getAsInt(),
                json.get("tasks").getAsInt(),
                json.get("used").getAsLong(),
                json.get("length").getAsLong());
    }

    /** Keeps it, where the disk lets it. */
    void write(Path own) {
        JsonObject json = new JsonObject();
        json.addProperty("size", size);
        json.addProperty("kind", summary.kind());
        json.addProperty("name", summary.name());
        json.addProperty("started", summary.started().toEpochMilli());
        json.addProperty("state", summary.state().name());
        summary.score().ifPresent(score -> json.addProperty("score", score));
        json.addProperty("solved", summary.solved());
        json.addProperty("tasks", summary.tasks());
        json.addProperty("used", summary.used());
        json.addProperty("length", summary.length());
        try {
            Files.writeString(own.resolve(NAME), json.toString());
        } catch (IOException _) {
            // It is worked out again next time.
        }
    }
}
