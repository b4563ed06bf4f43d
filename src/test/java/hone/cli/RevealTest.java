package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import hone.problem.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hidden case shows what the problem's author lets it show, by whatever way code tries to say more. */
@Timeout(120)
class RevealTest {
    private static final String INPUT = "760913";
    private static final String EXPECTED = "418255";
    private static final String NAME = "telling name";

    private static CommandLineRun hone;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        hone = new CommandLineRun();
    }

    @AfterAll
    static void stop() {
        hone.close();
    }

    private String everything(String reveal, String body) throws IOException {
        PackFolder pack = new PackFolder(folder.resolve("demo"));
        pack.write("arrays/sums/problem.json", """
                {"title": "T", "kind": "function", "reveal": "%s", "signature": {"class": "Solution", "method": "go",
                 "parameters": [{"name": "n", "type": "int"}], "returns": "int"}}
                """.formatted(reveal));
        pack.write("arrays/sums/data/sample/first.json", "[{\"in\": [1], \"out\": 2}]");
        pack.write(
                "arrays/sums/data/secret/s.json",
                "[{\"name\": \"%s\", \"in\": [%s], \"out\": %s}, {\"name\": \"%s 2\", \"in\": [%s], \"out\": 1}]"
                        .formatted(NAME, INPUT, EXPECTED, NAME, INPUT));
        hone.know(pack.root);
        Path file = Files.writeString(
                folder.resolve("Solution.java"),
                "class Solution { int go(int n) { if (n == 1) return 2; %s } }".formatted(body));
        CommandLineRun.Result text = hone.run("judge", "sums", file.toString());
        CommandLineRun.Result json = hone.run("judge", "sums", file.toString(), "--json");
        assertThat(json.code()).isEqualTo(1);
        JsonObject failing = json.json().getAsJsonObject("failing");
        assertThat(failing.get("secret").getAsBoolean()).isTrue();
        return text.out() + text.err() + json.out() + json.err();
    }

    private static final String WRONG = "return -7;";
    private static final String TELLING_CRASH = "throw new IllegalStateException(\"was \" + n);";
    private static final String TELLING_MEMORY = "throw new OutOfMemoryError(\"was \" + n);";
    private static final String PRINTING = "System.out.println(\"was \" + n); System.err.println(n); return -7;";

    @ParameterizedTest
    @ValueSource(strings = {WRONG, TELLING_CRASH, TELLING_MEMORY, PRINTING})
    void neverShowsNothing(String body) throws Exception {
        assertThat(everything("never", body))
                .doesNotContain(INPUT, EXPECTED, NAME)
                .contains("\"case\":\"hidden 1\"", "case 'hidden 1'", "\"name\":\"hidden 2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {WRONG, TELLING_CRASH, TELLING_MEMORY, PRINTING})
    void nameShowsTheNameAlone(String body) throws Exception {
        assertThat(everything("name", body)).doesNotContain(INPUT, EXPECTED).contains(NAME);
    }

    @ParameterizedTest
    @CsvSource({"always", "on-failure"})
    void theOthersShowTheCaseThatFails(String reveal) throws Exception {
        assertThat(everything(reveal, WRONG)).contains(NAME, INPUT, EXPECTED, "first difference", "-7");
        assertThat(everything(reveal, TELLING_CRASH)).contains("IllegalStateException: was " + INPUT);
    }

    @ParameterizedTest
    @CsvSource({"never", "name", "always", "on-failure"})
    void aCrashStillSaysWhatAndWhere(String reveal) throws Exception {
        assertThat(everything(reveal, TELLING_CRASH)).contains("IllegalStateException", "line 1", "\"line\":1");
    }
}
