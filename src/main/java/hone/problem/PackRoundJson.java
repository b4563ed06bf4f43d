package hone.problem;

import hone.problem.PackRound.Counts;
import hone.problem.PackRound.Help;
import hone.problem.PackRound.Results;
import hone.problem.PackRound.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rounds of a pack. One with a mistake is left out with a warning; the others, and the pack, stay. */
final class PackRoundJson {
    private static final int MOST_WEIGHT = 100;
    private static final int ALL = 100;
    private static final String LEFT_OUT = "; this round is left out";

    private static final Map<String, Results> RESULTS = Map.of("shown", Results.SHOWN, "withheld", Results.WITHHELD);
    private static final Map<String, Help> HELP = Map.of("full", Help.FULL, "plain", Help.PLAIN, "none", Help.NONE);
    private static final Map<String, Counts> COUNTS = Map.of("last", Counts.LAST, "best", Counts.BEST);

    private PackRoundJson() {}

    /** Reads the key {@code rounds} of a {@code pack.json}. */
    static List<PackRound> read(JsonFields pack, Warnings warnings) {
        List<PackRound> rounds = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        @Nullable JsonNode node = pack.get("rounds");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof JsonNode.Elements(var _, var items))) {
            warnings.add(pack.unexpected(node, "an array of rounds").fault());
            return List.of();
        }
        for (JsonNode item : items) {
            if (rounds.size() == PackRound.MOST_ROUNDS) {
                warnings.add(pack.fault(
                                node,
                                "a pack has at most " + PackRound.MOST_ROUNDS
                                        + " rounds; those after them are left out")
                        .fault());
                return rounds;
            }
            try {
                PackRound round = round(pack.object(item), warnings);
                if (!ids.add(round.id())) {
                    throw pack.fault(
                            item,
                            "expected an \"id\" of its own, found " + JsonStrings.quoted(round.id())
                                    + " a second time");
                }
                rounds.add(round);
            } catch (PackException e) {
                Fault fault = e.fault();
                warnings.add(new Fault(
                        fault.message() + LEFT_OUT, fault.file(), fault.line(), fault.column(), fault.path()));
            }
        }
        return rounds;
    }

    private static PackRound round(JsonFields fields, Warnings warnings) throws PackException {
        String name = fields.line(fields.require("name", "the round's name"), "the round's name");
        String id = id(fields, name);
        int minutes = (int) fields.integer(fields.require("minutes", "how long it lasts"), 1, PackRound.LONGEST);
        JsonNode list = fields.require("tasks", "an array of tasks");
        List<JsonNode> items = fields.array(list, "an array of tasks");
        if (items.isEmpty() || items.size() > PackRound.MOST_TASKS) {
            throw fields.fault(list, "expected 1 to " + PackRound.MOST_TASKS + " tasks, found " + items.size());
        }
        List<Task> tasks = new ArrayList<>();
        for (JsonNode item : items) {
            tasks.add(task(fields.object(item), warnings));
        }
        PackRound round = new PackRound(
                id,
                name,
                minutes,
                tasks,
                fields.flag("pause", false),
                hints(fields, warnings),
                fields.choice("results", RESULTS, Results.SHOWN),
                fields.choice("help", HELP, Help.FULL),
                fields.choice("counts", COUNTS, Counts.LAST),
                fields.flag("steps", false));
        fields.warnUnknown(warnings);
        return round;
    }

    /** Without an id of its own a round has its name's. */
    private static String id(JsonFields fields, String name) throws PackException {
        @Nullable JsonNode node = fields.get("id");
        String id = node == null
                ? name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")
                : fields.string("id", PackReader.ID_EXPECTED);
        if (!PackReader.isId(id)) {
            JsonNode blamed = node == null ? fields.require("name", "the round's name") : node;
            throw node == null
                    ? fields.fault(blamed, "no id can be made of this name: add an \"id\", " + PackReader.ID_EXPECTED)
                    : fields.unexpected(blamed, PackReader.ID_EXPECTED);
        }
        return id;
    }

    private static Task task(JsonFields fields, Warnings warnings) throws PackException {
        int weight = (int) fields.integer("weight", 1, MOST_WEIGHT, 1);
        @Nullable JsonNode problem = fields.get("problem");
        Task task;
        if (problem == null) {
            Optional<Problem.Difficulty> difficulty = fields.get("difficulty") == null
                    ? Optional.empty()
                    : Optional.of(fields.choice("difficulty", ProblemJson.DIFFICULTIES, Problem.Difficulty.MEDIUM));
            task = new Task.Drawn(difficulty, Set.copyOf(fields.strings("topics", "a topic")), weight);
        } else {
            task = new Task.Fixed(fields.string("problem", "the id of a problem of this pack"), weight);
        }
        fields.warnUnknown(warnings);
        return task;
    }

    private static OptionalInt hints(JsonFields fields, Warnings warnings) throws PackException {
        Optional<JsonFields> hints = fields.object("hints");
        if (hints.isEmpty()) {
            return OptionalInt.empty();
        }
        int cost = (int) hints.get().integer("cost", 0, ALL, PackRound.HINT_COST);
        hints.get().warnUnknown(warnings);
        return OptionalInt.of(cost);
    }

    /** What the rounds ask for that their pack does not have. */
    static List<Fault> missing(List<PackRound> rounds, List<ProblemEntry> problems) {
        List<Fault> faults = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            List<Task> tasks = rounds.get(round).tasks();
            for (int task = 0; task < tasks.size(); task++) {
                String what = "task " + (task + 1) + " of the round "
                        + JsonStrings.quoted(rounds.get(round).id());
                switch (tasks.get(task)) {
                    case Task.Fixed(var id, var _) -> {
                        if (problems.stream()
                                .noneMatch(entry -> entry.ref().id().equals(id))) {
                            faults.add(about(what + " is " + JsonStrings.quoted(id)
                                    + ", which is no problem of this pack; the round cannot be begun"));
                        }
                    }
                    case Task.Drawn drawn -> {
                        if (problems.stream().noneMatch(entry -> fits(drawn, entry))) {
                            faults.add(about("no problem of this pack has the difficulty and a topic that " + what
                                    + " asks for; the round cannot be begun"));
                        }
                    }
                }
            }
        }
        return faults;
    }

    private static boolean fits(Task.Drawn drawn, ProblemEntry entry) {
        return entry instanceof Problem problem
                && drawn.difficulty().map(problem.difficulty()::equals).orElse(true)
                && (drawn.topics().isEmpty()
                        || drawn.topics().contains(problem.topic())
                        || problem.topics().stream().anyMatch(drawn.topics()::contains));
    }

    private static Fault about(String message) {
        return PackFiles.fault(PackHeader.FILE, message);
    }
}
