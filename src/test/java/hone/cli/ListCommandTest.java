package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import hone.problem.PackFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {
    @TempDir
    private Path folder;

    private PackFolder pack;
    private CommandLineRun hone;

    @BeforeEach
    void start() {
        pack = new PackFolder(folder.resolve("demo"));
        hone = new CommandLineRun(Path.of(System.getProperty("hone.problems")), pack.root);
    }

    @AfterEach
    void stop() {
        hone.close();
    }

    private JsonObject problem(String id, String... args) {
        for (var element : hone.run(args).element().getAsJsonArray()) {
            if (element.getAsJsonObject().get("id").getAsString().equals(id)) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void everyKnownPacksProblemsAreListedWithAllTheirFields() {
        JsonObject pairs = problem("pair-sum", "list", "--json");
        assertThat(pairs.keySet()).containsExactly("id", "title", "kind", "difficulty", "topics", "pack");
        assertThat(pairs.get("kind").getAsString()).isEqualTo("function");
        assertThat(pairs.get("difficulty").getAsString()).isEqualTo("easy");
        assertThat(pairs.getAsJsonArray("topics").get(0).getAsString()).isEqualTo("arrays");
        assertThat(problem("sums", "list", "--json").get("pack").getAsString()).isEqualTo("demo");
    }

    @Test
    void aPackIsNamedByItsFolderOrItsId() {
        for (String named : new String[] {"demo", pack.root.toString()}) {
            JsonArray listed =
                    hone.run("list", "--pack", named, "--json").element().getAsJsonArray();
            assertThat(listed).hasSize(1);
        }
    }

    @Test
    void aBrokenProblemIsListedWithWhatIsWrongAndTheRestAreFine() {
        pack.write("arrays/broken/problem.json", "{\"title\": 7}");
        pack.write("arrays/broken/data/sample/one.json", "[]");
        JsonObject broken = problem("broken", "list", "--pack", "demo", "--json");
        assertThat(broken.keySet()).containsExactly("id", "pack", "broken");
        assertThat(broken.get("broken").getAsString()).startsWith("arrays/broken/problem.json:1:");
        assertThat(hone.run("list", "--pack", "demo").out()).contains("Demo (demo), 2 problems", "sums", "broken");
        assertThat(hone.run("list").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-pack", "/no/such/folder", "", "\0"})
    void aPackThatIsNotThereIsAnErrorThatNamesThoseThatAre(String named) {
        assertThat(hone.run("list", "--pack", named, "--json").message()).contains("demo");
        CommandLineRun.Result plain = hone.run("list", "--pack", named);
        assertThat(plain.code()).isEqualTo(2);
        assertThat(plain.out()).isEmpty();
        assertThat(plain.err()).startsWith("hone: There is no pack");
    }

    @Test
    void aPackThatCannotBeReadIsAnErrorWithItsPlace() {
        pack.write("pack.json", "{\"format\": 2, \"id\": \"demo\"}");
        JsonObject error =
                hone.run("list", "--pack", pack.root.toString(), "--json").error();
        assertThat(error.keySet()).containsExactly("message", "file", "line", "column", "path");
        assertThat(error.get("file").getAsString()).isEqualTo("pack.json");
        assertThat(error.get("path").getAsString()).isEqualTo("$.format");
    }
}
