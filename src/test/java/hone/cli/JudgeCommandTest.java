package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hone.problem.PackFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code hone judge}: the JSON, the exit code, and what a file may be. */
@Timeout(120)
class JudgeCommandTest {
    private static final String RIGHT =
            "class Solution { long sum(int[] numbers) { long s = 0; for (int n : numbers) s += n; return s; } }";
    private static final String WRONG =
            "class Solution { long sum(int[] numbers) { int s = 0; for (int n : numbers) s += n; return s; } }";

    private static CommandLineRun hone;

    @TempDir
    private Path folder;

    private PackFolder pack;

    @BeforeAll
    static void start() {
        hone = new CommandLineRun();
    }

    @AfterAll
    static void stop() {
        hone.close();
    }

    @BeforeEach
    void pack() {
        pack = new PackFolder(folder.resolve("demo"));
        pack.write("arrays/sums/data/secret/large.json", """
                [{"name": "two large", "in": [[2147483647, 1, 0]], "out": 2147483648},
                 {"in": [[2147483647, 1]], "out": 2147483648}, {"in": [[]], "out": 0}]
                """);
        hone.know(pack.root);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("Solution.java"), text);
    }

    private CommandLineRun.Result judge(String source, String... more) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("judge", "sums", file(source).toString()));
        args.addAll(List.of(more));
        return hone.run(args.toArray(String[]::new));
    }

    private static List<String> keys(JsonObject object) {
        // Where the system does not tell, it is left out.
        return object.keySet().stream()
                .filter(key -> !key.equals("peakRssBytes"))
                .toList();
    }

    @Test
    void acceptedHasItsFieldsAndNoOthers() throws Exception {
        CommandLineRun.Result result = judge(RIGHT, "--json");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        JsonObject json = result.json();
        assertThat(keys(json))
                .containsExactly(
                        "problem",
                        "verdict",
                        "compiler",
                        "passed",
                        "total",
                        "notRun",
                        "cpuMillis",
                        "wallMillis",
                        "allocatedBytes",
                        "cases",
                        "slowestCase");
        JsonObject slowest = json.getAsJsonObject("slowestCase");
        assertThat(slowest.keySet()).containsExactly("runs", "leastMillis", "medianMillis", "mostMillis");
        assertThat(slowest.get("leastMillis").getAsLong())
                .isLessThanOrEqualTo(slowest.get("medianMillis").getAsLong());
        assertThat(slowest.get("medianMillis").getAsLong())
                .isLessThanOrEqualTo(slowest.get("mostMillis").getAsLong());
        assertThat(json.get("problem").getAsString()).isEqualTo("sums");
        assertThat(json.get("verdict").getAsString()).isEqualTo("AC");
        assertThat(json.get("compiler").getAsString()).isEqualTo("janino");
        assertThat(json.get("passed").getAsInt()).isEqualTo(4);
        assertThat(json.get("total").getAsInt()).isEqualTo(4);
        assertThat(json.get("notRun").getAsInt()).isZero();
        assertThat(json.getAsJsonArray("cases"))
                .extracting(each -> each.getAsJsonObject().get("name").getAsString())
                .containsExactly("first#1", "two large", "large#2", "large#3");
        for (JsonElement each : json.getAsJsonArray("cases")) {
            assertThat(each.getAsJsonObject().keySet())
                    .containsExactly("name", "verdict", "cpuMillis", "allocatedBytes", "work");
        }
    }

    @Test
    void wrongShowsTheSmallestFailingCase() throws Exception {
        CommandLineRun.Result result = judge(WRONG, "--json");
        assertThat(result.code()).isEqualTo(1);
        JsonObject json = result.json();
        assertThat(json.get("verdict").getAsString()).isEqualTo("WA");
        assertThat(json.get("compiler").getAsString()).isEqualTo("ecj");
        assertThat(json.get("janino").getAsString()).isEqualTo("judged again to be sure");
        JsonObject failing = json.getAsJsonObject("failing");
        assertThat(failing.keySet()).containsExactly("case", "secret", "input", "expected", "actual", "message");
        assertThat(failing.toString()).isEqualTo("""
                {"case":"large#2","secret":true,"input":[[2147483647,1]],"expected":2147483648,\
                "actual":-2147483648,"message":"first difference: 2147483648, got -2147483648"}""");
        assertThat(json.has("diagnostics")).isFalse();
    }

    @Test
    void aCrashHasItsLineAndAStopLeavesTheRestNotRun() throws Exception {
        JsonObject crash = judge("class Solution {\n long sum(int[] a) {\n  return a[5];\n }\n}", "--json")
                .json();
        JsonObject failing = crash.getAsJsonObject("failing");
        assertThat(failing.keySet()).containsExactly("case", "secret", "input", "expected", "message", "line");
        assertThat(failing.get("line").getAsInt()).isEqualTo(3);
        assertThat(crash.get("notRun").getAsInt()).isZero();

        JsonObject stop = judge("class Solution { long sum(int[] a) { while (true) {} } }", "--json")
                .json();
        assertThat(stop.get("verdict").getAsString()).isEqualTo("TLE");
        assertThat(stop.get("notRun").getAsInt()).isEqualTo(3);
        assertThat(stop.getAsJsonArray("cases").get(3).toString())
                .isEqualTo("{\"name\":\"large#3\",\"verdict\":\"not run\"}");
        assertThat(stop.get("cpuMillis").getAsLong()).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void whatDoesNotCompileOrIsNotAllowedHasDiagnosticsAndNoCases() throws Exception {
        for (String[] each : new String[][] {
            {"class Solution {\r\n  long sum(int[] a) { return a.lenght; }\r\n}", "CE", "2"},
            {"class Solution {\n\n  long sum(int[] a) { System.exit(0); return 0; }\n}", "DENIED", "3"}
        }) {
            CommandLineRun.Result result = judge(each[0], "--json");
            assertThat(result.code()).isEqualTo(1);
            JsonObject json = result.json();
            assertThat(json.get("verdict").getAsString()).isEqualTo(each[1]);
            assertThat(new TreeSet<>(json.keySet()))
                    .doesNotContain("cases", "failing")
                    .contains("diagnostics");
            JsonObject first = json.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
            assertThat(first.keySet()).containsExactly("line", "column", "length", "severity", "message", "id");
            assertThat(first.get("line").getAsString()).isEqualTo(each[2]);
            assertThat(first.get("severity").getAsString()).isEqualTo("error");
            assertThat(json.get("notRun").getAsInt()).isEqualTo(4);
        }
    }

    @Test
    void samplesAloneAndLimitsOff() throws Exception {
        assertThat(judge(WRONG, "--json", "--samples").json().get("total").getAsInt())
                .isEqualTo(1);
        assertThat(judge(WRONG, "--samples").code()).isZero();
        String slow = RIGHT.replace(
                "long s = 0;", "long s = 0; for (long i = 0; i < 2_000_000_000L; i++) { s ^= i; } s = 0;");
        assertThat(judge(slow, "--samples", "--limits-off", "--json")
                        .json()
                        .get("verdict")
                        .getAsString())
                .isEqualTo("AC");
    }

    @Test
    void peopleAreToldTheSameInWords() throws Exception {
        CommandLineRun.Result wrong = judge(WRONG);
        assertThat(wrong.out())
                .startsWith("WA  wrong answer, 2 of 4 right.  Sums (demo/sums)\n")
                .contains(
                        "case 'large#2' (hidden)", "input     [2147483647,1]", "expected  2147483648", "(judged again");
        assertThat(judge(RIGHT).out()).startsWith("AC  accepted, 4 of 4.  Sums (demo/sums)\n");
    }

    @Test
    void aProblemIsNamedByItsIdOrWithItsPack() throws Exception {
        PackFolder other = new PackFolder(folder.resolve("other"));
        other.write("pack.json", PackFolder.PACK.replace("demo", "second"));
        hone.know(pack.root, other.root);
        String solution = file(RIGHT).toString();
        assertThat(hone.run("judge", "sums", solution, "--json").message())
                .contains("Several packs have a problem 'sums'", "demo/sums", "second/sums");
        for (String[] args : new String[][] {
            {"second/sums", solution},
            {"sums", solution, "--pack", "second"},
            {"sums", solution, "--pack", other.root.toString()},
            {"second/sums", solution, "--pack", other.root.toString()}
        }) {
            List<String> all = new ArrayList<>(List.of("judge", "--samples"));
            all.addAll(List.of(args));
            assertThat(hone.run(all.toArray(String[]::new)).code()).isZero();
        }
        assertThat(hone.run("judge", "demo/sums", solution, "--pack", "second", "--json")
                        .message())
                .contains("There is no problem 'demo/sums'");
    }

    @Test
    void aBrokenProblemOrCaseIsAnErrorWithItsPlace() throws Exception {
        pack.write("arrays/sums/data/secret/large.json", "[{\"in\": [[1, \"2\"]],\n \"out\": 3}]");
        JsonObject error = judge(RIGHT, "--json").error();
        assertThat(error.keySet()).containsExactly("message", "file", "line", "column", "path");
        assertThat(error.get("file").getAsString()).isEqualTo("arrays/sums/data/secret/large.json");
        assertThat(error.get("path").getAsString()).isEqualTo("$[0].in[0][1]");
        pack.write("arrays/sums/problem.json", "{");
        assertThat(judge(RIGHT, "--json").error().get("file").getAsString()).isEqualTo("arrays/sums/problem.json");
        assertThat(judge(RIGHT).err()).startsWith("hone: arrays/sums/problem.json:1:");
    }

    @Test
    void aFileThatCannotBeASourceIsAnError() throws Exception {
        Path binary =
                Files.write(folder.resolve("binary"), new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        Path large = Files.writeString(folder.resolve("large"), "// x\n".repeat(1 << 20));
        for (String[] each : new String[][] {
            {folder.resolve("missing.java").toString(), "no such file"},
            {folder.toString(), "cannot be read"},
            {binary.toString(), "not UTF-8"},
            {large.toString(), "larger than 4 MiB"},
            {"@" + large, "no such file"},
            {"", "cannot be read"}
        }) {
            JsonObject error = hone.run("judge", "sums", each[0], "--json").error();
            assertThat(error.get("message").getAsString()).containsIgnoringCase(each[1]);
            assertThat(error.get("file").getAsString()).isEqualTo(each[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({"bom, AC", "crlf, AC", "cr, AC", "empty, CE", "comment, CE", "nul, CE", "long, CE", "deep, CE"})
    void anyTextIsJudged(String kind, String verdict) throws Exception {
        String text = switch (kind) {
            case "bom" -> "\uFEFF" + RIGHT;
            case "crlf" -> RIGHT.replace("{ ", "{\r\n");
            case "cr" -> RIGHT.replace("{ ", "{\r");
            case "empty" -> "";
            case "comment" -> "// class Solution";
            case "nul" -> "\0\0\1\2" + RIGHT;
            case "long" -> RIGHT + "\n" + "// padding\n".repeat(30_000);
            default -> RIGHT.replace("s += n", "s += " + "(".repeat(20_000) + "n" + ")".repeat(20_000));
        };
        Path file = Files.write(folder.resolve("Any.java"), text.getBytes(StandardCharsets.UTF_8));
        CommandLineRun.Result result = hone.run("judge", "sums", file.toString(), "--json");
        assertThat(result.json().get("verdict").getAsString()).isEqualTo(verdict);
        assertThat(result.code()).isEqualTo(verdict.equals("AC") ? 0 : 1);
        if (verdict.equals("CE")) {
            assertThat(result.json().getAsJsonArray("diagnostics")).isNotEmpty();
        }
    }
}
