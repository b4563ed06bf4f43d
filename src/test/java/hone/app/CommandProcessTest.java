package hone.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what reaches its real standard output, and what it leaves behind. */
@Timeout(120)
class CommandProcessTest {
    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(String workerJar, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dhone.worker.jar=" + workerJar,
                "-Dhone.problems=" + System.getProperty("hone.problems"),
                "-cp",
                System.getProperty("java.class.path"),
                "hone.app.Main"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        assertThat(process.descendants()).isEmpty();
        return new Ended(code, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    private String file(String body) throws IOException {
        String source = "class Solution { public int[] pairSum(int[] numbers, int target) { " + body + " } }";
        return Files.writeString(folder.resolve("Solution.java"), source).toString();
    }

    @Test
    void whatASubmissionPrintsNeverReachesStandardOutput() throws Exception {
        String noisy = file("System.out.println(\"noise\"); System.err.println(\"noise\"); return null;");
        Ended ended = run(System.getProperty("hone.worker.jar"), "judge", "pair-sum", noisy, "--json");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).startsWith("{").endsWith("}\n").doesNotContain("noise");
        JsonObject json = JsonParser.parseString(ended.out()).getAsJsonObject();
        assertThat(json.get("verdict").getAsString()).isEqualTo("WA");
        assertThat(ended.err()).doesNotContain("noise");
    }

    @Test
    void aFaultOfOurOwnIsAVerdictAndAnExitCodeOfItsOwn() throws Exception {
        Ended ended = run("no-such.jar", "judge", "pair-sum", file("return null;"), "--json");
        assertThat(ended.code()).isEqualTo(3);
        JsonObject json = JsonParser.parseString(ended.out()).getAsJsonObject();
        assertThat(json.get("verdict").getAsString()).isEqualTo("INTERNAL");
        assertThat(json.getAsJsonObject("failing").get("message").getAsString()).contains("run worker");
    }
}
