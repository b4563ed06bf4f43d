package hone.proof;

import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the tests' sound pack, to weaken it in one place and check it with real workers. */
final class SoundPack {
    /** Fewer than a real check takes: enough for what is looked at here. */
    private static final int INPUTS = 60;

    private final Path folder;
    private final Workshop workshop;

    /** Copies it into an empty folder. */
    SoundPack(Path folder, Workshop workshop) throws IOException {
        this.folder = folder;
        this.workshop = workshop;
        Path from = resource();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static Path resource() {
        try {
            return Path.of(SoundPack.class.getResource("/hone/proof/sound").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return folder;
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Exchanges a piece of a file, which has to be there. */
    void replace(String file, String piece, String with) throws IOException {
        String text = read(file);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " has no " + piece);
        }
        write(file, text.replace(piece, with));
    }

    Pack pack() throws PackException {
        return PackReader.read(folder);
    }

    /** What a check of one problem finds. */
    ProblemReport check(String problem) throws Exception {
        return check(problem, Share.ALL, false);
    }

    ProblemReport check(String problem, Share share, boolean strengthen) throws Exception {
        return check(problem, share, Share.ALL, strengthen);
    }

    ProblemReport check(String problem, Share share, Share room, boolean strengthen) throws Exception {
        CheckOptions options = new CheckOptions(Set.of(problem), share, room, strengthen, INPUTS, 1, Optional.empty());
        PackReport report = new PackCheck(workshop, options).check(pack(), CancelToken.create(), Progress.NONE);
        return report.problems().getFirst();
    }

    /** The rules of the errors that were found, in order, each once. */
    static List<String> errors(ProblemReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
