package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hone.problem.Compare.Mode;
import hone.problem.Problem.Difficulty;
import hone.problem.Problem.Profile;
import hone.problem.Problem.Reveal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
    @TempDir
    Path folder;

    private PackFolder pack;

    @BeforeEach
    void makePack() {
        pack = new PackFolder(folder.resolve("demo"));
    }

    @Test
    void whatIsNotStatedHasTheDefaultsOfTheFormat() throws PackException {
        Pack read = pack.read();
        assertThat(read.id()).isEqualTo("demo");
        assertThat(read.title()).isEqualTo("Demo");
        assertThat(read.warnings()).isEmpty();
        Problem problem = pack.problem();
        assertThat(problem.ref()).hasToString("demo/sums");
        assertThat(problem.topic()).isEqualTo("arrays");
        assertThat(problem.difficulty()).isEqualTo(Difficulty.MEDIUM);
        assertThat(problem.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(problem.compare()).isEqualTo(Compare.EXACT);
        assertThat(problem.growth()).isEmpty();
        assertThat(problem.reveal()).isEqualTo(Reveal.ON_FAILURE);
        assertThat(problem.profile()).isEqualTo(Profile.PLAIN);
        assertThat(problem.topics()).isEmpty();
        assertThat(problem.hints()).isEmpty();
        assertThat(problem.related()).isEmpty();
    }

    @Test
    void everyKeyOfTheFormatIsRead() throws PackException {
        pack.write("arrays/sums/problem.json", """
                {
                  "id": "sums", "title": "Closest readings", "kind": "function", "difficulty": "easy",
                  "topics": ["arrays", "hashing"],
                  "signature": {"class": "Solution", "method": "closest",
                                "parameters": [{"name": "readings", "type": "int[]"}, {"name": "target", "type": "long"}],
                                "returns": "int[]"},
                  "limits": {"cpuMillis": 2500, "memoryMiB": 512},
                  "compare": {"mode": "unordered", "levels": [0], "absolute": 0.5, "relative": 0},
                  "growth": {"sizes": ["n", "m"], "max": [100000, 50], "worst": "no-pair", "time": "n*m", "space": "n  log n"},
                  "hints": ["a", "b"], "reveal": "never", "profile": "concurrency", "related": ["other-id"],
                  "groups": [{"name": "g", "cases": ["a"], "points": 3}]
                }
                """);
        Problem problem = pack.problem();
        assertThat(pack.read().warnings()).isEmpty();
        assertThat(problem.title()).isEqualTo("Closest readings");
        assertThat(problem.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(problem.topics()).containsExactly("arrays", "hashing");
        assertThat(problem.signature().head()).isEqualTo("int[] closest(int[] readings, long target)");
        assertThat(problem.limits()).isEqualTo(new Limits(Duration.ofMillis(2500), 512));
        assertThat(problem.compare()).isEqualTo(new Compare(Mode.UNORDERED, Set.of(0), 0.5, 0));
        DeclaredGrowth growth = problem.growth().orElseThrow();
        assertThat(growth.sizes()).containsExactly("n", "m");
        assertThat(growth.max()).containsExactly(100_000L, 50L);
        assertThat(growth.worst()).contains("no-pair");
        assertThat(growth.time()).contains("n*m");
        assertThat(growth.space()).contains("n log n");
        assertThat(problem.hints()).containsExactly("a", "b");
        assertThat(problem.reveal()).isEqualTo(Reveal.NEVER);
        assertThat(problem.profile()).isEqualTo(Profile.CONCURRENCY);
        assertThat(problem.related()).containsExactly("other-id");
    }

    @Test
    void aMethodThatChangesAnArgumentIsJudgedByIt() throws PackException {
        pack.write(
                "arrays/sums/problem.json",
                PackFolder.PROBLEM.replace("\"returns\": \"long\"", "\"returns\": \"void\", \"mutates\": 0"));
        assertThat(pack.problem().signature().judgedType().javaName()).isEqualTo("int[]");
    }

    @Test
    void oneBrokenProblemLeavesTheOthersWhole() throws PackException {
        pack.write("arrays/broken/problem.json", "{")
                .write("arrays/lost/statement.md", "x")
                .write("strings/sums/problem.json", PackFolder.PROBLEM)
                .write("strings/Odd_Name/problem.json", PackFolder.PROBLEM)
                .write("strings/bare/problem.json", PackFolder.PROBLEM)
                .write("README.md", "no topic")
                .write(".git/x/problem.json", "no topic either");
        List<String> shown = pack.read().problems().stream()
                .map(entry -> switch (entry) {
                    case Problem problem -> problem.ref() + " is sound";
                    case BrokenProblem broken ->
                        broken.ref() + " " + broken.fault().describe();
                })
                .toList();
        assertThat(shown)
                .containsExactly(
                        "demo/broken arrays/broken/problem.json:1:2: expected a name in double quotes or '}', found the end of the text ($)",
                        "demo/lost arrays/lost/problem.json: the file is missing",
                        "demo/sums is sound",
                        "demo/Odd_Name strings/Odd_Name: expected an id of lower-case letters, digits and hyphens as the name of the folder, found \"Odd_Name\"",
                        "demo/bare strings/bare/data/sample: expected at least one file of sample cases (*.json), found none",
                        "demo/sums strings/sums: the id sums is already that of arrays/sums; an id is unique in its pack");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "¶{\"id\": \"demo\"} | $ | expected the key \"format\" (1)",
                "{\"format\": ¶2, \"id\": \"demo\"} | $.format | expected the format 1, the only one this version reads, found 2",
                "{\"format\": ¶\"1\", \"id\": \"demo\"} | $.format | expected the format 1, the only one this version reads, found \"1\"",
                "¶{\"format\": 1} | $ | expected the key \"id\" (an id of lower-case letters, digits and hyphens)",
                "{\"format\": 1, \"id\": ¶\"De mo\"} | $.id | expected an id of lower-case letters, digits and hyphens, found \"De mo\"",
                "{\"format\": 1, \"id\": ¶7} | $.id | expected an id of lower-case letters, digits and hyphens, found 7",
                "{\"format\": 1, \"id\": \"demo\", \"authors\": [\"a\", ¶1]} | $.authors[1] | expected the name of an author, found 1",
                "¶[] | $ | expected an object, found an array",
                "{\"format\": 1¶ | $.format | expected ',' or '}', found the end of the text",
            })
    void aPackFileThatCannotBeReadIsRefusedWithItsPlace(String marked, String path, String message) {
        Marked json = Marked.of(marked);
        pack.write("pack.json", json.text());
        Fault fault = refusal().fault();
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.file()).contains("pack.json");
        assertThat(fault.line()).hasValue(json.line());
        assertThat(fault.column()).hasValue(json.column());
        assertThat(fault.path()).contains(path);
    }

    @Test
    void aMissingFolderOrPackFileIsRefused() throws IOException {
        pack.delete("pack.json");
        assertThat(refusal().fault().describe()).isEqualTo("pack.json: the file is missing");
        Files.createDirectory(folder.resolve("demo/pack.json"));
        assertThat(refusal().fault().describe()).isEqualTo("pack.json: expected a file, found a folder");
        PackException missing =
                catchThrowableOfType(PackException.class, () -> PackReader.read(folder.resolve("nowhere")));
        assertThat(missing).hasMessageStartingWith("there is no such folder: ").hasMessageEndingWith("nowhere");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAtTheByte() {
        byte[] bytes = "{\"format\": 1,\n \"title\": \"é?\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        pack.write("pack.json", bytes);
        assertThat(refusal().fault().describe())
                .isEqualTo("pack.json:2:13: expected UTF-8, found the byte 0xFF that cannot stand here");
        pack.write("pack.json", new byte[] {'{', '"', (byte) 0xC3});
        assertThat(refusal().fault().describe())
                .isEqualTo("pack.json:1:3: expected UTF-8, found the byte 0xC3 that cannot stand here");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws PackException {
        pack.write("pack.json", "\uFEFF" + PackFolder.PACK);
        assertThat(pack.read().id()).isEqualTo("demo");
    }

    @Test
    void aFileBeyondItsLimitIsRefused() {
        pack.write("pack.json", PackFolder.PACK + " ".repeat(1 << 20));
        assertThat(refusal()).hasMessage("the file is larger than 1 MiB, the most that is read");
    }

    @Test
    void linksInsideAPackAreNotFollowed() throws IOException, PackException {
        Path outside = Files.createDirectories(folder.resolve("outside/stolen/data/sample"));
        Files.writeString(outside.resolve("x.json"), PackFolder.SAMPLES);
        Path stolen = folder.resolve("outside/stolen/problem.json");
        Files.writeString(stolen, PackFolder.PROBLEM);
        Files.createSymbolicLink(folder.resolve("demo/topic"), folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("demo/arrays/stolen"), folder.resolve("outside/stolen"));
        pack.write("arrays/linked/data/sample/x.json", PackFolder.SAMPLES);
        Files.createSymbolicLink(folder.resolve("demo/arrays/linked/problem.json"), stolen);
        pack.write("arrays/far/problem.json", PackFolder.PROBLEM);
        Files.createSymbolicLink(folder.resolve("demo/arrays/far/data"), folder.resolve("outside/stolen/data"));
        Pack read = pack.read();
        assertThat(read.warnings())
                .extracting(Fault::describe)
                .containsExactly(
                        "arrays/stolen: this is a link; links inside a pack are not followed",
                        "topic: this is a link; links inside a pack are not followed");
        assertThat(read.problems())
                .filteredOn(BrokenProblem.class::isInstance)
                .extracting(entry -> ((BrokenProblem) entry).fault().describe())
                .containsExactly(
                        "arrays/far/data: this is a link; links inside a pack are not followed",
                        "arrays/linked/problem.json: this is a link or a special file; a pack holds plain files only");
    }

    @Test
    void unknownKeysAreWarningsWithTheirPlace() throws PackException {
        pack.write("pack.json", "{\"format\": 1, \"id\": \"demo\",\n \"licens\": \"MIT\"}");
        pack.write(
                "arrays/sums/problem.json",
                PackFolder.PROBLEM.replace("\"kind\"", "\"limit\": {}, \"colour\": [1], \"kind\""));
        assertThat(pack.read().warnings())
                .extracting(Fault::describe)
                .containsExactly(
                        "pack.json:2:2: the key \"licens\" is unknown and was left out; did you mean \"licence\"? ($.licens)",
                        "arrays/sums/problem.json:3:3: the key \"limit\" is unknown and was left out; did you mean \"limits\"? ($.limit)",
                        "arrays/sums/problem.json:3:16: the key \"colour\" is unknown and was left out ($.colour)");
    }

    private PackException refusal() {
        return catchThrowableOfType(PackException.class, () -> pack.read());
    }
}
