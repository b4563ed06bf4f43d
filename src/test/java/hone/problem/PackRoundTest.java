package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackRound.Counts;
import hone.problem.PackRound.Help;
import hone.problem.PackRound.Results;
import hone.problem.PackRound.Task;
import hone.problem.Problem.Difficulty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackRoundTest {
    private static final String SOUND =
            "{\"name\": \"Mid-term\", \"minutes\": 60, \"tasks\": [{\"problem\": \"sums\"}]}";

    @TempDir
    Path folder;

    private Pack read(String rounds) throws PackException {
        return new PackFolder(folder.resolve("demo"))
                .write(
                        "pack.json",
                        "{\"format\": 1, \"id\": \"demo\", \"title\": \"Demo\",\n \"rounds\": " + rounds + "}")
                .read();
    }

    @Test
    void whatIsNotStatedHasTheDefaultsOfTheFormat() throws PackException {
        Pack pack = read("[" + SOUND + "]");
        assertThat(pack.warnings()).isEmpty();
        assertThat(pack.rounds())
                .containsExactly(new PackRound(
                        "mid-term",
                        "Mid-term",
                        60,
                        List.of(new Task.Fixed("sums", 1)),
                        false,
                        OptionalInt.empty(),
                        Results.SHOWN,
                        Help.FULL,
                        Counts.LAST,
                        false));
        assertThat(pack.header().rounds()).isEqualTo(pack.rounds());
    }

    @Test
    void everyKeyOfTheFormatIsRead() throws PackException {
        Pack pack = read("""
                [{"id": "finals", "name": "The finals", "minutes": 720, "pause": true, "hints": {"cost": 5},
                  "results": "withheld", "help": "plain", "counts": "best", "steps": true,
                  "tasks": [{"problem": "sums", "weight": 2},
                            {"difficulty": "medium", "topics": ["arrays"], "weight": 100}, {}]},
                 {"name": "With hints", "minutes": 1, "hints": {}, "help": "none", "tasks": [{}]}]""");
        assertThat(pack.warnings()).isEmpty();
        assertThat(pack.rounds().getFirst())
                .isEqualTo(new PackRound(
                        "finals",
                        "The finals",
                        720,
                        List.of(
                                new Task.Fixed("sums", 2),
                                new Task.Drawn(Optional.of(Difficulty.MEDIUM), Set.of("arrays"), 100),
                                new Task.Drawn(Optional.empty(), Set.of(), 1)),
                        true,
                        OptionalInt.of(5),
                        Results.WITHHELD,
                        Help.PLAIN,
                        Counts.BEST,
                        true));
        assertThat(pack.rounds().getLast().hintCost()).hasValue(20);
        assertThat(pack.rounds().getLast().help()).isEqualTo(Help.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'minutes': 60, 'tasks': [{}]} | $.rounds[0] | expected the key \"name\"",
                "{'name': 'A', 'tasks': [{}]} | $.rounds[0] | expected the key \"minutes\"",
                "{'name': 'A', 'minutes': 60} | $.rounds[0] | expected the key \"tasks\"",
                "{'name': 'A', 'minutes': 0, 'tasks': [{}]} | $.rounds[0].minutes | expected an integer from 1 to 720",
                "{'name': 'A', 'minutes': 60, 'tasks': []} | $.rounds[0].tasks | expected 1 to 12 tasks, found 0",
                "{'name': 'A', 'minutes': 60, 'tasks': [{'weight': 0}]} | $.rounds[0].tasks[0].weight | integer from 1 to 100",
                "{'name': '…', 'minutes': 60, 'tasks': [{}]} | $.rounds[0].name | add an \"id\"",
                "{'name': 'A', 'id': 'A B', 'minutes': 60, 'tasks': [{}]} | $.rounds[0].id | lower-case letters",
                "{'name': 'A', 'minutes': 60, 'pause': 1, 'tasks': [{}]} | $.rounds[0].pause | expected true or false",
                "{'name': 'A', 'minutes': 60, 'help': 'some', 'tasks': [{}]} | $.rounds[0].help | one of full, none, plain",
                "{'name': 'A', 'minutes': 60, 'hints': 5, 'tasks': [{}]} | $.rounds[0].hints | expected an object",
                "7 | $.rounds[0] | expected an object",
            })
    void aRoundWithAMistakeIsLeftOutAndTheOthersStay(String broken, String path, String message) throws PackException {
        Pack pack = read("[" + broken.replace('\'', '"') + ", " + SOUND + "]");
        assertThat(pack.rounds()).extracting(PackRound::id).containsExactly("mid-term");
        assertThat(pack.problems()).hasSize(1);
        assertThat(pack.warnings()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).contains("pack.json");
            assertThat(fault.line()).hasValue(2);
            assertThat(fault.path()).contains(path);
            assertThat(fault.message()).contains(message).endsWith("; this round is left out");
        });
    }

    @Test
    void roundsThatAreNoArrayBreakNothing() throws PackException {
        Pack pack = read("{}");
        assertThat(pack.rounds()).isEmpty();
        assertThat(pack.warnings())
                .singleElement()
                .satisfies(fault -> assertThat(fault.describe())
                        .contains("expected an array of rounds, found an object ($.rounds)"));
    }

    @Test
    void theSecondOfTwoRoundsWithOneIdIsLeftOut() throws PackException {
        Pack pack = read("[" + SOUND + ", " + SOUND + "]");
        assertThat(pack.rounds()).hasSize(1);
        assertThat(pack.warnings())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message())
                                .isEqualTo(
                                        "expected an \"id\" of its own, found \"mid-term\" a second time; this round is left out"));
    }

    @Test
    void unknownKeysAreWarningsAndTheRoundStays() throws PackException {
        Pack pack = read("[{\"name\": \"A\", \"minutes\": 60, \"paus\": true, \"tasks\": [{\"wieght\": 2}],"
                + " \"hints\": {\"price\": 3}}]");
        assertThat(pack.rounds()).hasSize(1);
        assertThat(pack.warnings())
                .extracting(Fault::message)
                .hasSize(3)
                .anyMatch(message -> message.contains("\"paus\" is unknown and was left out; did you mean \"pause\"?"));
    }

    @Test
    void whatThePackDoesNotHaveIsTold() throws PackException {
        Pack pack = read("[{\"name\": \"A\", \"minutes\": 60, \"tasks\": [{\"problem\": \"gone\"},"
                + " {\"difficulty\": \"hard\"}, {\"topics\": [\"arrays\"]}]}]");
        assertThat(pack.rounds()).hasSize(1);
        assertThat(pack.warnings())
                .extracting(Fault::describe)
                .containsExactly(
                        "pack.json: task 1 of the round \"a\" is \"gone\", which is no problem of this pack; the round"
                                + " cannot be begun",
                        "pack.json: no problem of this pack has the difficulty and a topic that task 2 of the round"
                                + " \"a\" asks for; the round cannot be begun");
    }
}
