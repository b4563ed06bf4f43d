package hone.problem;

import hone.problem.Problem.Difficulty;
import hone.problem.Problem.Profile;
import hone.problem.Problem.Reveal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads a {@code problem.json}. */
final class ProblemJson {
    static final Map<String, Difficulty> DIFFICULTIES =
            Map.of("easy", Difficulty.EASY, "medium", Difficulty.MEDIUM, "hard", Difficulty.HARD);
    private static final Map<String, Reveal> REVEALS = Map.of(
            "always", Reveal.ALWAYS, "on-failure", Reveal.ON_FAILURE, "name", Reveal.NAME, "never", Reveal.NEVER);
    private static final Map<String, Profile> PROFILES =
            Map.of("plain", Profile.PLAIN, "program", Profile.PROGRAM, "concurrency", Profile.CONCURRENCY);
    private static final Set<String> KINDS = Set.of("function", "class", "program");
    private static final String TITLE_EXPECTED = "a title that is not blank";
    private static final int MOST_TOPICS = 50;
    private static final int MOST_CPU_MILLIS = 600_000;
    private static final int LEAST_MEMORY = 16;
    private static final int MOST_MEMORY = 4096;
    /** Hours of it on any machine. */
    private static final long MOST_WORK = 1_000_000_000_000L;

    private ProblemJson() {}

    /**
     * Reads the file's text.
     *
     * @param ref what the problem is called, from its folder
     * @throws PackException the first error, located
     */
    static Problem read(JsonCursor source, ProblemRef ref, String topic, Path folder, Warnings warnings)
            throws PackException {
        JsonFields fields = JsonFields.read(source);
        JsonNode id = fields.get("id");
        if (id != null && !(id instanceof JsonNode.Text named && named.value().equals(ref.id()))) {
            throw fields.unexpected(id, "\"" + ref.id() + "\", the name of the problem's folder");
        }
        String title = fields.line(fields.require("title", TITLE_EXPECTED), TITLE_EXPECTED);
        Signature signature = signature(fields, warnings);
        Profile profile = fields.choice("profile", PROFILES, usualProfile(signature));
        Problem problem = new Problem(
                ref,
                topic,
                title,
                fields.choice("difficulty", DIFFICULTIES, Difficulty.MEDIUM),
                topics(fields),
                signature,
                limits(fields, profile, warnings),
                CompareJson.read(fields, signature, warnings),
                growth(fields, warnings),
                fields.strings("hints", "a hint that is not blank"),
                fields.choice("reveal", REVEALS, Reveal.ON_FAILURE),
                profile,
                fields.strings("related", "the id of a problem"),
                folder);
        CaseGroup.read(fields);
        fields.warnUnknown(warnings);
        return problem;
    }

    private static List<String> topics(JsonFields fields) throws PackException {
        JsonNode node = fields.get("topics");
        List<String> topics = new ArrayList<>();
        for (JsonNode each : fields.array(node, "an array of strings")) {
            if (topics.size() == MOST_TOPICS) {
                throw fields.fault(each, "expected at most " + MOST_TOPICS + " topic words");
            }
            topics.add(fields.line(each, "a topic word"));
        }
        return topics;
    }

    private static Signature signature(JsonFields fields, Warnings warnings) throws PackException {
        String expected = "one of class, function, program";
        JsonNode kind = fields.require("kind", expected);
        String word = kind instanceof JsonNode.Text text ? text.value() : "";
        if (!KINDS.contains(word)) {
            throw fields.unexpected(kind, expected);
        }
        JsonFields stated = fields.object(fields.require("signature", "an object"));
        Signature signature = switch (word) {
            case "class" -> SignatureJson.operations(stated);
            case "program" -> SignatureJson.program(stated);
            default -> SignatureJson.function(stated);
        };
        stated.warnUnknown(warnings);
        return signature;
    }

    private static Profile usualProfile(Signature signature) {
        return switch (signature) {
            case Signature.Function _, Signature.Operations _ -> Profile.PLAIN;
            case Signature.Program _ -> Profile.PROGRAM;
        };
    }

    private static Limits limits(JsonFields fields, Profile profile, Warnings warnings) throws PackException {
        Optional<JsonFields> stated = fields.object("limits");
        if (stated.isEmpty()) {
            return Limits.DEFAULT;
        }
        JsonFields limits = stated.get();
        long cpu = limits.integer(
                "cpuMillis", 1, MOST_CPU_MILLIS, Limits.DEFAULT.cpu().toMillis());
        long memory = limits.integer("memoryMiB", LEAST_MEMORY, MOST_MEMORY, Limits.DEFAULT.memoryMiB());
        OptionalLong work = work(limits, profile, warnings);
        limits.warnUnknown(warnings);
        return new Limits(Duration.ofMillis(cpu), (int) memory, work);
    }

    private static OptionalLong work(JsonFields limits, Profile profile, Warnings warnings) throws PackException {
        JsonNode node = limits.get("work");
        if (node == null) {
            return OptionalLong.empty();
        }
        long work = limits.integer(node, 1, MOST_WORK);
        if (profile == Profile.CONCURRENCY) {
            warnings.add(limits.fault(node, "what threads do together is not counted, so \"work\" is left out")
                    .fault());
            return OptionalLong.empty();
        }
        return OptionalLong.of(work);
    }

    private static Optional<DeclaredGrowth> growth(JsonFields fields, Warnings warnings) throws PackException {
        JsonNode node = fields.get("growth");
        return node == null ? Optional.empty() : GrowthJson.read(fields.object(node), node, warnings);
    }
}
