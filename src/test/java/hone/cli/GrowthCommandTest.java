package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code hone judge --growth}, on the built-in pack with a real judge. */
@Timeout(120)
class GrowthCommandTest {
    private static final Path PACK = Path.of(System.getProperty("hone.problems"));
    private static CommandLineRun hone;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        hone = new CommandLineRun(PACK);
    }

    @AfterAll
    static void stop() {
        hone.close();
    }

    private JsonObject judged(String submission) {
        return hone.run(
                        "judge",
                        "pair-sum",
                        PACK.resolve("arrays/pair-sum/submissions/" + submission)
                                .toString(),
                        "--growth",
                        "--json")
                .json();
    }

    @Test
    void anAcceptedSubmissionIsAsGoodAsDeclared() {
        JsonObject growth = judged("accepted/Reference.java").getAsJsonObject("growth");

        assertThat(growth.getAsJsonObject("time").get("class").getAsString()).isEqualTo("n");
        assertThat(growth.getAsJsonObject("time").get("confidence").getAsString())
                .isEqualTo("high");
        assertThat(growth.getAsJsonObject("declared").get("time").getAsString()).isEqualTo("n");
        assertThat(growth.get("againstDeclared").getAsString()).isEqualTo("same");
        assertThat(growth.getAsJsonArray("lines")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getAsJsonObject().get("line").getAsInt()).isPositive();
            assertThat(line.getAsJsonObject().get("share").getAsDouble()).isBetween(0.0, 1.0);
        });
        assertThat(growth.getAsJsonArray("notes")).isNotEmpty();
    }

    @Test
    void aBruteForceIsWorse() throws Exception {
        JsonObject judged;
        try (var slow = Files.list(PACK.resolve("arrays/pair-sum/submissions/time_limit_exceeded"))) {
            judged = judged("time_limit_exceeded/"
                    + slow.sorted().findFirst().orElseThrow().getFileName());
        }

        assertThat(judged.get("verdict").getAsString()).isEqualTo("TLE");
        JsonObject growth = judged.getAsJsonObject("growth");
        assertThat(growth.getAsJsonObject("time").get("class").getAsString()).isEqualTo("n^2");
        assertThat(growth.get("againstDeclared").getAsString()).isEqualTo("worse");
    }

    @Test
    void whatIsWrongIsNotMeasured() throws Exception {
        Path wrong = Files.writeString(
                folder.resolve("Solution.java"),
                "class Solution { public int[] pairSum(int[] numbers, int target) { return new int[] {0, 0}; } }");
        JsonObject judged = hone.run("judge", "pair-sum", wrong.toString(), "--growth", "--json")
                .json();

        assertThat(judged.get("verdict").getAsString()).isEqualTo("WA");
        assertThat(judged.has("growth")).isFalse();
    }
}
