package hone.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import hone.problem.PackFolder;
import hone.problem.PackShelf;
import hone.problem.RawZip;
import hone.problem.StagedPack;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on packs that come as archives and on imported ones, in a process of their own as a person starts them. */
class PackCommandTest {
    private static final String SOLUTION = """
            class Solution {
                long sum(int[] numbers) {
                    long sum = 0;
                    for (int number : numbers) {
                        sum += number;
                    }
                    return sum;
                }
            }
            """;

    @TempDir
    private Path temp;

    private Path home;

    @BeforeEach
    void makeFolders() throws IOException {
        home = temp.resolve("home");
        Files.createDirectories(temp.resolve("tmp"));
    }

    record Result(int code, String out, String err) {
        JsonElement json() {
            return JsonParser.parseString(out);
        }
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temp.resolve("tmp"),
                "-Dhone.worker.jar=" + System.getProperty("hone.worker.jar"),
                "-Dhone.problems=" + System.getProperty("hone.problems"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HONE_HOME", home.toString());
        return builder.start();
    }

    private Result run(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out, err);
    }

    private void isTidy() throws IOException {
        try (Stream<Path> left = Files.list(temp.resolve("tmp"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString).filter(name -> name.startsWith("hone-")))
                    .isEmpty();
        }
        assertThat(home).as("a command needs no data folder and makes none").doesNotExist();
    }

    @Test
    void aSolutionIsJudgedOnAPackInAnArchive() throws Exception {
        Path zip = RawZip.pack("demo-main/").writeTo(temp.resolve("demo.zip"));
        Path solution = Files.writeString(temp.resolve("Solution.java"), SOLUTION);

        Result result = run("judge", "sums", solution.toString(), "--pack", zip.toString(), "--json");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json().getAsJsonObject().get("verdict").getAsString()).isEqualTo("AC");
        isTidy();
    }

    @Test
    void anArchiveThatIsRefusedIsAnErrorOfTheContract() throws Exception {
        Path zip = RawZip.pack("").file("../evil.json", "{}").writeTo(temp.resolve("evil.zip"));

        Result result = run("list", "--pack", zip.toString(), "--json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEmpty();
        var error = result.json().getAsJsonObject().getAsJsonObject("error");
        assertThat(error.get("file").getAsString()).isEqualTo("../evil.json");
        assertThat(error.get("message").getAsString()).contains("leads out");
        assertThat(temp.resolve("evil.json")).doesNotExist();
        assertThat(temp.resolve("tmp/evil.json")).doesNotExist();
        isTidy();
    }

    @Test
    void aProcessThatIsToldToEndWhileItUnpacksTidiesUp() throws Exception {
        RawZip large = RawZip.pack("");
        for (int i = 0; i < 12; i++) {
            large.file("arrays/sums/zeros" + i + ".txt", new byte[60 << 20]);
        }
        Process process =
                start("list", "--pack", large.writeTo(temp.resolve("large.zip")).toString());
        for (int i = 0; i < 600 && process.isAlive() && isEmpty(temp.resolve("tmp")); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        isTidy();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void importedPacksAreKnownAndBadOnesAreToldBesideTheList() throws Exception {
        PackShelf shelf = new PackShelf(home.resolve("packs"), Optional.empty());
        StagedPack staged =
                shelf.stage(RawZip.pack("").writeTo(temp.resolve("demo.zip")), CancelToken.create(), Progress.NONE);
        shelf.install(staged, false, CancelToken.create(), Progress.NONE);
        new PackFolder(home.resolve("packs/again"));
        new PackFolder(home.resolve("packs/copy")).write("pack.json", "{\"format\": 1, \"id\": \"hone\"}");
        new PackFolder(home.resolve("packs/torn")).write("pack.json", "{");

        Result all = run("list", "--json");
        assertThat(all.code()).isZero();
        assertThat(all.json().getAsJsonArray())
                .extracting(each -> each.getAsJsonObject().get("pack").getAsString())
                .contains("hone", "demo");
        assertThat(all.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("copy/pack.json") && line.contains("already that of “Hone”"))
                .anyMatch(line -> line.contains("demo/pack.json") && line.contains("already that of “Demo”"))
                .anyMatch(line -> line.contains("torn/pack.json:1:2"));

        assertThat(run("list", "--pack", "demo", "--json").json().getAsJsonArray())
                .hasSize(1);
        Result torn = run("list", "--pack", "torn", "--json");
        assertThat(torn.code()).isEqualTo(2);
        assertThat(torn.out()).contains("torn/pack.json");
    }
}
