package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private static CommandLineRun hone;

    @BeforeAll
    static void start() {
        hone = new CommandLineRun(Path.of(System.getProperty("hone.problems")));
    }

    @AfterAll
    static void stop() {
        hone.close();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, list",
        "--help, judge",
        "--help, Exit codes: 0 accepted",
        "judge --help, PROBLEM",
        "judge --help, FILE",
        "judge --help, --samples",
        "judge --help, --limits-off",
        "judge --help, --json",
        "judge --help, --pack",
        "list --help, --pack",
        "--version, hone 0."
    })
    void helpSaysWhatThereIs(String args, String words) {
        CommandLineRun.Result result = hone.run(args.split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains(words);
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "judge --json, FILE",
        "judge pair-sum --json, FILE",
        "judge pair-sum x.java extra --json, extra",
        "judge pair-sum x.java --sample --json, --sample",
        "judge pair-sum x.java --pack --json, --pack",
        "jugde --json, jugde",
        "--json, --json",
        "list --pack --json, --json",
        "list --jsno --json, --jsno"
    })
    void wrongUsageIsOneJsonValueWhereJsonIsAskedFor(String args, String words) {
        CommandLineRun.Result result = hone.run(args.split(" "));
        assertThat(result.message()).contains(words);
        assertThat(result.error().keySet()).contains("message");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void wrongUsageIsALineAndAHintForPeople() {
        CommandLineRun.Result result = hone.run("judge", "pair-sum");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("FILE").contains("Try: hone judge --help");
    }

    @ParameterizedTest
    @CsvSource({
        "pair-smu, pair-sum",
        "air-sum, pair-sum",
        "pairs, ''",
        "pair, pair-sum",
        "merge-shifst, merge-shifts",
        "xyzzy, ''",
        "'', ''",
        "/, ''",
        "other/pair-sum, ''"
    })
    void anUnknownProblemIsToldWithTheNearest(String name, String nearest) {
        String message = hone.run("judge", name, "x.java", "--json").message();
        assertThat(message).startsWith("There is no problem '" + name + "'.");
        if (nearest.isEmpty()) {
            assertThat(message).endsWith("See: hone list");
        } else {
            assertThat(message).contains("Did you mean '" + nearest + "'?");
        }
    }

    @Test
    void printableTextShowsWhatHides() {
        assertThat(Printable.of("a\u001b[31mb\u202ec\r\nd\u007f\uD83De\u2028😀"))
                .isEqualTo("a␛[31mb<U+202E>c␍\nd<U+007F><U+D83D>e<U+2028>😀");
    }
}
