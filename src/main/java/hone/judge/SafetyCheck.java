package hone.judge;

import hone.instrument.AllowList;
import hone.instrument.Denial;
import hone.instrument.Profile;
import hone.sandbox.Layer;
import hone.sandbox.Reply;
import hone.sandbox.WorkerException;
import hone.sandbox.WorkerProcess;
import hone.wire.BodyReader;
import hone.wire.FrameKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out which protections hold by trying them: a worker, confined as run workers are, tries a file, a socket and a
 * process; and the allow-list has to refuse the very class that tries.
 */
public final class SafetyCheck {
    private static final String PROBE = "hone.worker.SafetyProbe";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> MUST_BE_DENIED =
            List.of("Files.readAllBytes", "Files.write", "Socket", "ProcessBuilder");

    private final RunWorkers workers;

    /** Checks the protections of these workers. */
    public SafetyCheck(RunWorkers workers) {
        this.workers = workers;
    }

    /** What the probe found. */
    private record Findings(
            Map<String, String> layers, boolean read, boolean written, boolean socket, boolean process) {}

    /**
     * Tries them; takes about a second.
     *
     * @throws IOException if the trying itself fails
     */
    public SafetyReport examine() throws IOException, InterruptedException {
        List<SafetyReport.Layer> layers = new ArrayList<>();
        layers.add(new SafetyReport.Layer("allow-list", allowList()));
        Optional<String> notConfined = Optional.empty();
        Findings findings;
        try {
            findings = probe();
        } catch (WorkerException e) {
            notConfined = Optional.of(String.valueOf(e.getMessage()));
            workers.goWithoutLayers(notConfined.get());
            findings = probe();
        }
        SafetyReport.SelfTest test = new SafetyReport.SelfTest(
                !findings.read() && !findings.written(), !findings.socket(), !findings.process());
        findings.layers()
                .forEach((name, why) ->
                        layers.add(new SafetyReport.Layer(name, why.isEmpty() ? Optional.empty() : Optional.of(why))));
        for (Layer layer : Layer.ofThisSystem()) {
            if (!findings.layers().containsKey(layer.id())) {
                layers.add(new SafetyReport.Layer(layer.id(), notConfined.or(() -> byTest(layer, test))));
            }
        }
        return new SafetyReport(layers, test);
    }

    /** A layer that does not speak for itself is known by what it does. */
    private static Optional<String> byTest(Layer layer, SafetyReport.SelfTest test) {
        boolean holds = switch (layer) {
            case SANDBOX_EXEC -> test.allRefused();
            case JOB_OBJECT -> test.process();
            case RLIMITS, LANDLOCK, SECCOMP -> false;
        };
        return holds ? Optional.empty() : Optional.of("the self-test got past it");
    }

    private static Optional<String> allowList() throws IOException {
        try (InputStream in = SafetyCheck.class.getResourceAsStream('/' + PROBE.replace('.', '/') + ".class")) {
            if (in == null) {
                return Optional.of("there is nothing to try it on");
            }
            String denied = AllowList.check(Map.of(PROBE, in.readAllBytes()), Profile.PLAIN).stream()
                    .map(Denial::what)
                    .reduce("", (all, next) -> all + "\n" + next);
            return MUST_BE_DENIED.stream()
                    .filter(what -> !denied.contains(what))
                    .findFirst()
                    .map(what -> "it lets " + what + " through");
        }
    }

    private Findings probe() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hone-safety");
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.write(folder.resolve("read-me"), new byte[] {1});
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> arguments =
                    List.of(folder.toString(), Integer.toString(listener.getLocalPort()), java, "-Xmx16m", "-version");
            try (WorkerProcess worker = WorkerProcess.start(workers.command(PROBE, arguments))) {
                return read(worker.await(PATIENCE));
            }
        } finally {
            Files.deleteIfExists(folder.resolve("read-me"));
            Files.deleteIfExists(folder.resolve("written"));
            Files.deleteIfExists(folder);
        }
    }

    private static Findings read(Reply reply) throws IOException {
        return switch (reply) {
            case Reply.Arrived(var frame)
            when frame.kind() == FrameKind.PROBED -> {
                BodyReader in = new BodyReader(frame.body());
                Findings findings = new Findings(
                        layers(in.readText()), in.readTruth(), in.readTruth(), in.readTruth(), in.readTruth());
                in.end();
                yield findings;
            }
            case Reply.Arrived(var frame) ->
                throw new WorkerException("the worker that tries sent a frame of kind " + frame.kind(), null);
            case Reply.Silent() ->
                throw new WorkerException(
                        "the worker that tries said nothing for " + PATIENCE.toSeconds() + " s", null);
            case Reply.Ended(int exitCode, String words) ->
                throw new WorkerException(
                        "the worker that tries ended with exit code " + exitCode + ": " + words.strip(), null);
            case Reply.Violated(String why) ->
                throw new WorkerException("the worker that tries spoke oddly: " + why, null);
        };
    }

    /** The text that the first stage hands on: by layer an empty text, or why it does not hold. */
    private static Map<String, String> layers(String told) {
        Map<String, String> layers = new LinkedHashMap<>();
        for (String each : told.split(";")) {
            int sign = each.indexOf('=');
            if (sign > 0) {
                layers.put(each.substring(0, sign), each.substring(sign + 1));
            }
        }
        return layers;
    }
}
