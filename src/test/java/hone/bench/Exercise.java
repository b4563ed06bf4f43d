package hone.bench;

import hone.judge.Submission;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Cases;
import hone.problem.Limits;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.Value;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What every bench judges: one problem, its cases and one solution.
 *
 * @param name of the solution
 * @param all whether the hidden cases are judged too
 */
record Exercise(String name, String source, boolean all, Problem problem, List<Case> cases) {
    /** Written without anything that Janino lacks. */
    static final String PLAIN = "OldStyleMap";
    /** A record, {@code var}, a stream, a lambda and a method reference. */
    static final String MODERN = "SortAndClose";

    private static final long WORK = 1_000_000_000;

    static Exercise of(String name, boolean all) throws IOException, PackException {
        Path packFolder = Path.of(System.getProperty("hone.problems"));
        Pack pack = PackReader.read(packFolder);
        Problem problem = pack.problems().stream()
                .filter(entry -> entry.ref().id().equals("pair-sum"))
                .map(Problem.class::cast)
                .findFirst()
                .orElseThrow();
        Cases read = CaseReader.read(problem);
        List<Case> cases = new ArrayList<>(read.samples());
        if (all) {
            cases.addAll(read.secret());
        }
        Path file = packFolder.resolve("arrays/pair-sum/submissions/accepted/" + name + ".java");
        return new Exercise(name, Files.readString(file), all, problem, List.copyOf(cases));
    }

    /** The same with a limit on work that it keeps by far, so that its work is counted. */
    Exercise counted() {
        Limits limits = new Limits(problem.limits().cpu(), problem.limits().memoryMiB(), OptionalLong.of(WORK));
        Problem limited = new Problem(
                problem.ref(),
                problem.topic(),
                problem.title(),
                problem.difficulty(),
                problem.topics(),
                problem.signature(),
                limits,
                problem.compare(),
                problem.growth(),
                problem.hints(),
                problem.reveal(),
                problem.profile(),
                problem.related(),
                problem.folder());
        return new Exercise(name, source, all, limited, cases);
    }

    Submission submission() {
        return new Submission(problem, source, cases);
    }

    String title() {
        return (all ? "samples and hidden cases (" : "samples (") + cases.size() + "), " + name;
    }

    /** Writes the cases for a driver that knows no JSON: numbers, target and the two indices, each list after its length. */
    void writeCases(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(cases.size());
            for (Case one : cases) {
                write(one.input().getFirst(), out);
                write(one.input().getLast(), out);
                write(one.expected().orElseThrow(), out);
            }
        }
    }

    private static void write(Value value, PrintWriter out) {
        switch (value) {
            case Value.Whole(long number) -> out.println(number);
            case Value.Sequence(List<Value> items) -> {
                out.println(items.size());
                items.forEach(item -> write(item, out));
            }
            case Value.Absent _, Value.Truth _, Value.Real _, Value.Text _ ->
                throw new IllegalStateException("the problem takes whole numbers alone");
        }
    }
}
