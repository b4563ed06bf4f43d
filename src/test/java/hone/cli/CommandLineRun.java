package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.internal.Streams;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.GrowthJudge;
import hone.judge.GrowthMeter;
import hone.judge.RunWorkers;
import hone.judge.SafetyCheck;
import hone.judge.SafetyReport;
import hone.judge.Submission;
import hone.judge.WorkJudge;
import hone.judge.WorkMeter;
import hone.problem.KnownPacks;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.proof.Workshop;
import hone.sandbox.Layers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command line with a real judge behind it, whose workers are bare child processes, and what it printed. */
final class CommandLineRun implements CliServices, AutoCloseable {
    /** Other tests run at the same time. */
    private static final int PATIENCE = 3;

    private final Compilers compilers = new Compilers();
    private final RunWorkers workers;
    /** One for all commands, as the pack's own code is compiled once then. */
    private final CaseJudge judge;

    private List<Path> packFolders;

    CommandLineRun(Path... packFolders) {
        this(Layers.NONE, packFolders);
    }

    private CommandLineRun(Layers layers, Path... packFolders) {
        this.workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")), layers);
        this.judge = new CaseJudge(compilers, workers);
        this.packFolders = List.of(packFolders);
    }

    /** With all of the system's layers around the workers, as a person has them. */
    static CommandLineRun confined() {
        return new CommandLineRun(Layers.ALL);
    }

    void know(Path... folders) {
        packFolders = List.of(folders);
    }

    /** What a command did. */
    record Result(int code, String out, String err) {
        /** The one JSON value that standard output has to be. */
        JsonObject json() {
            return element().getAsJsonObject();
        }

        JsonElement element() {
            try (JsonReader reader = new JsonReader(new StringReader(out))) {
                reader.setStrictness(Strictness.STRICT);
                JsonElement value = Streams.parse(reader);
                assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
                assertThat(out).endsWith("\n");
                return value;
            } catch (IOException e) {
                throw new AssertionError("not one JSON value: " + out, e);
            }
        }

        /** The error that has to be all there is. */
        JsonObject error() {
            assertThat(code).isEqualTo(2);
            assertThat(json().keySet()).containsExactly("error");
            return json().getAsJsonObject("error");
        }

        String message() {
            return error().get("message").getAsString();
        }
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = HoneCommand.run(
                args,
                this,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public KnownPacks known() {
        return KnownPacks.read(packFolders);
    }

    @Override
    public Pack read(Path place) throws PackException {
        return PackReader.read(place);
    }

    @Override
    public CaseJudge judge(Submission submission) {
        return judge;
    }

    @Override
    public GrowthMeter growth() {
        return new GrowthJudge(compilers, workers, PATIENCE);
    }

    @Override
    public WorkMeter work() {
        return new WorkJudge(compilers, workers);
    }

    @Override
    public Workshop workshop(int jobs) {
        Workshop usual = new Workshop(compilers, workers);
        return new Workshop(compilers, usual.judge(), usual.packCodes(), growth(), workers);
    }

    @Override
    public Optional<Path> checkState(Pack pack) {
        return Optional.empty();
    }

    @Override
    public SafetyReport safety() throws IOException, InterruptedException {
        return new SafetyCheck(workers).examine();
    }

    @Override
    public void close() {
        compilers.close();
        workers.close();
    }
}
