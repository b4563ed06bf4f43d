package hone.proof;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The finished problems of a check that is not finished, a line each in a file. A torn last line is a problem that is checked
 * again. The file is removed when all are done. Safe for use by several threads.
 */
final class CheckState implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CheckState.class.getName());
    private static final Gson GSON = new GsonBuilder().create();

    private final String kind;
    private final @Nullable Path file;
    private final @Nullable FileChannel channel;
    private final Map<String, Line> known = new HashMap<>();

    /** As it is written. */
    private record Line(
            String kind,
            String content,
            String id,
            int cases,
            List<Found> findings,
            @Nullable List<Integer> mutants,
            @Nullable List<Long> generator) {}

    private record Found(String severity, String rule, String file, int line, String message, String fix) {}

    private CheckState(String kind, @Nullable Path file, @Nullable FileChannel channel) {
        this.kind = kind;
        this.file = file;
        this.channel = channel;
    }

    static CheckState open(CheckOptions options) {
        String kind = kind(options.mutants()) + (options.strengthen() ? "+" : "") + " " + kind(options.room()) + " "
                + options.inputs();
        if (options.state().isEmpty()) {
            return new CheckState(kind, null, null);
        }
        try {
            return open(kind, options.state().get());
        } catch (IOException e) {
            // A check that cannot be noted is a check all the same.
            LOG.log(System.Logger.Level.WARNING, "a check is not noted as it goes on", e);
            return new CheckState(kind, null, null);
        }
    }

    private static String kind(Share share) {
        return share.part() + "/" + share.parts();
    }

    private static CheckState open(String kind, Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        List<String> lines = Files.exists(file) ? readable(file) : List.of();
        CheckState state = new CheckState(
                kind,
                file,
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING));
        for (String line : lines) {
            state.take(line);
        }
        return state;
    }

    private static List<String> readable(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** What cannot be read, or was found by a check of another kind, is dropped. */
    private void take(String line) throws IOException {
        try {
            Line read = GSON.fromJson(line, Line.class);
            if (read != null && kind.equals(read.kind()) && read.id() != null && read.findings() != null) {
                known.put(read.id(), read);
                write(read);
            }
        } catch (JsonParseException torn) {
            // Its problem is checked again.
            return;
        }
    }

    /** What was found about a problem when its content was this. */
    synchronized Optional<ProblemReport> find(String id, String content) {
        Line line = known.get(id);
        return line != null && content.equals(line.content()) ? Optional.of(report(line)) : Optional.empty();
    }

    /** Notes a problem as finished, on the disk. */
    synchronized void note(String content, ProblemReport report) throws IOException {
        write(new Line(
                kind,
                content,
                report.id(),
                report.cases(),
                report.findings().stream()
                        .map(f -> new Found(
                                f.severity().name(),
                                f.rule(),
                                f.file(),
                                f.line().orElse(0),
                                f.message(),
                                f.fix()))
                        .toList(),
                report.mutants()
                        .map(m -> List.of(m.made(), m.killed(), m.equivalent(), m.survivors()))
                        .orElse(null),
                report.generator()
                        .map(g -> List.of(
                                (long) g.families(),
                                (long) g.inputs(),
                                g.smallest(),
                                g.largest(),
                                (long) g.branches(),
                                (long) g.reached()))
                        .orElse(null)));
    }

    private void write(Line line) throws IOException {
        if (channel != null) {
            ByteBuffer bytes = ByteBuffer.wrap((GSON.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }

    private static ProblemReport report(Line line) {
        List<Finding> findings = new ArrayList<>();
        for (Found found : line.findings()) {
            findings.add(new Finding(
                    Finding.Severity.valueOf(found.severity()),
                    found.rule(),
                    found.file(),
                    found.line() > 0 ? OptionalInt.of(found.line()) : OptionalInt.empty(),
                    found.message(),
                    found.fix()));
        }
        List<Integer> m = line.mutants();
        List<Long> g = line.generator();
        return new ProblemReport(
                line.id(),
                line.cases(),
                findings,
                m == null
                        ? Optional.empty()
                        : Optional.of(new ProblemReport.Mutants(m.get(0), m.get(1), m.get(2), m.get(3))),
                g == null
                        ? Optional.empty()
                        : Optional.of(new ProblemReport.Generator(
                                g.get(0).intValue(),
                                g.get(1).intValue(),
                                g.get(2),
                                g.get(3),
                                g.get(4).intValue(),
                                g.get(5).intValue())));
    }

    /** All are done: nothing has to be kept. */
    void finished() throws IOException {
        close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
