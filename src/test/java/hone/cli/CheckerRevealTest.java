package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem's own checker knows what a hidden case expects; its words show no more of it than the author wants. */
@Timeout(120)
class CheckerRevealTest {
    private static final String INPUT = "760913";
    private static final String EXPECTED = "418255";
    private static final String CHECKER = "arrays/sums/output_validators/Checker.java";

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

    private String everything(String reveal, String check, int code) throws Exception {
        PackFolder pack = new PackFolder(folder.resolve("demo"));
        pack.write("arrays/sums/problem.json", """
                {"title": "T", "kind": "function", "reveal": "%s", "compare": {"mode": "checker"}, "signature":
                 {"class": "Solution", "method": "go", "parameters": [{"name": "n", "type": "int"}], "returns": "int"}}
                """.formatted(reveal));
        pack.write("arrays/sums/data/sample/first.json", "[{\"in\": [1], \"out\": 2}]");
        pack.write(
                "arrays/sums/data/secret/s.json",
                "[{\"name\": \"hidden name\", \"in\": [%s], \"out\": %s}]".formatted(INPUT, EXPECTED));
        pack.write(CHECKER, """
                public class Checker {
                    public static String check(Object[] input, Object expected, Object actual) {
                        if (expected.equals(2)) return null;
                        %s
                    }
                }
                """.formatted(check));
        hone.know(pack.root);
        Path file = Files.writeString(
                folder.resolve("Solution.java"), "class Solution { int go(int n) { return n == 1 ? 2 : -7; } }");
        CommandLineRun.Result text = hone.run("judge", "sums", file.toString());
        CommandLineRun.Result json = hone.run("judge", "sums", file.toString(), "--json");
        assertThat(text.code()).isEqualTo(code);
        assertThat(json.code()).isEqualTo(code);
        assertThat(json.json().get("verdict").getAsString()).isEqualTo(code == 1 ? "WA" : "INTERNAL");
        return text.out() + text.err() + json.out() + json.err();
    }

    private static final String WORDS = "return \"asked for \" + input[0] + \", wanted \" + expected;";
    private static final String FAILURE = "throw new IllegalStateException(input[0] + \" \" + expected);";

    @ParameterizedTest
    @ValueSource(strings = {"never", "name"})
    void itsWordsAreKeptBack(String reveal) throws Exception {
        assertThat(everything(reveal, WORDS, 1)).doesNotContain(INPUT, EXPECTED, "wanted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"always", "on-failure"})
    void itsWordsAreShown(String reveal) throws Exception {
        String both = everything(reveal, WORDS, 1);
        assertThat(both)
                .contains("  asked for " + INPUT + ", wanted " + EXPECTED)
                .contains("\"message\":\"asked for " + INPUT + ", wanted " + EXPECTED + "\"")
                .doesNotContain("first difference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "name"})
    void whatItFailsWithIsKeptBackButWhereIsNot(String reveal) throws Exception {
        assertThat(everything(reveal, FAILURE, 3))
                .doesNotContain(INPUT, EXPECTED)
                .contains("INTERNAL  the problem's own code failed; this is not your fault.")
                .contains("\"message\":\"The problem's own code failed in " + CHECKER + ", line 4\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"always", "on-failure"})
    void whatItFailsWithIsShown(String reveal) throws Exception {
        assertThat(everything(reveal, FAILURE, 3))
                .contains("failed in " + CHECKER + ", line 4: IllegalStateException: " + INPUT + " " + EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"'\\u001b[31mred\\u202e', '␛[31mred<U+202E>'"})
    void whatWouldTurnATerminalRoundIsShownAsASymbol(String words, String shown) throws Exception {
        assertThat(everything("always", "return \"" + words + "\";", 1))
                .contains("  " + shown)
                .doesNotContain("\u001b");
    }
}
