package hone.judge;

import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pile of right answers to the built-in problems, in as many ways to write Java as there are people: a folder for each
 * problem, {@code NN-style.java} in it, with a first line {@code // style: words}.
 */
public final class HonestSolutions {
    /**
     * One of them.
     *
     * @param problemId the folder it stands in
     * @param name of its file
     */
    public record Honest(String problemId, String name, String source) {
        @Override
        public String toString() {
            return problemId + "/" + name;
        }
    }

    private HonestSolutions() {}

    /** All of them, by problem and by name. */
    public static List<Honest> all() throws IOException {
        List<Honest> found = new ArrayList<>();
        for (Path folder : list(root())) {
            for (Path file : list(folder)) {
                found.add(new Honest(
                        folder.getFileName().toString(), file.getFileName().toString(), Files.readString(file)));
            }
        }
        return List.copyOf(found);
    }

    private static Path root() {
        URL here = HonestSolutions.class.getResource("/hone/honest");
        if (here == null) {
            throw new IllegalStateException("the honest solutions are not on the class path");
        }
        try {
            return Path.of(here.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no folder: " + here, e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Compiles one as the judge does. */
    public static CompileResult compile(Compilers compilers, Problem problem, Honest honest)
            throws InterruptedException {
        return compilers.compile(honest.source(), CaseJudge.nodeTypes(problem.signature()), CancelToken.create());
    }

    /** What the allow-list has against the classes that may run, line by line: ECJ's, and Janino's where they are taken. */
    public static Set<String> denials(CompileResult.Compiled compiled) {
        Set<String> denials = new LinkedHashSet<>();
        for (var classes : List.of(compiled.reference(), compiled.classes())) {
            AllowList.check(classes.byName())
                    .forEach(denial -> denials.add("line " + denial.line() + ": " + denial.message()));
        }
        return denials;
    }
}
