package hone.cli;

import hone.problem.Pack;
import hone.problem.ProblemEntry;
import hone.proof.FeedbackPages;
import hone.proof.GradeFiles;
import hone.proof.GradeRow;
import hone.proof.GradeTable;
import hone.proof.Grading;
import hone.proof.HandIns;
import hone.proof.HandedIn;
import hone.proof.NamePattern;
import hone.proof.PackExport;
import hone.task.CancelToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone grade}: the verdicts on all that a class handed in. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {
            "Grade what a class handed in: a folder a student, a zip of one, or files by a pattern; the file's name is the"
                    + " problem's id. Writes results.jsonl, grades.csv, junit.xml and a page a student into DIR. A grading that"
                    + " was stopped goes on where it was; files that were changed since are judged again."
        })
final class GradeCommand implements Callable<Integer> {
    private final CliServices services;
    private final Console console;

    @Parameters(index = "0", paramLabel = "PACK", description = "A pack's folder or zip, or the id of a known pack.")
    private String packName = "";

    @Parameters(index = "1", paramLabel = "SUBMISSIONS", description = "The folder or zip of what was handed in.")
    private Path submissions = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the results go; made if need be.")
    private Path out = Path.of("");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many are judged at once; one a processor if left out.")
    private int jobs = Math.min(8, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "A student a line, or a table whose first column they are: each gets a row for every problem.")
    private @Nullable Path roster;

    @Option(
            names = "--files",
            paramLabel = "PATTERN",
            description = "How files are named, such as {problem}_{student}_*.java; * stands for anything but /.")
    private @Nullable String files;

    @Option(
            names = "--compare",
            paramLabel = "OLD",
            description = "List every mark that differs from this earlier DIR or table.")
    private @Nullable Path compare;

    @Option(
            names = "--export",
            description = "Also write the pack as zips: for students, without hidden cases, and for graders.")
    private boolean export;

    @Option(
            names = "--growth",
            description = "Say how the work of what is accepted, or too slow, grows; a few seconds for each.")
    private boolean growth;

    GradeCommand(CliServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException {
        if (jobs < 1 || jobs > 64) {
            throw new UsageException("--jobs takes a number from 1 to 64, not " + jobs + ".");
        }
        Pack pack = new PackFinder(services).packs(packName).packs().getFirst();
        Set<String> ids =
                pack.problems().stream().map(entry -> entry.ref().id()).collect(Collectors.toSet());
        List<HandedIn> handedIn = handedIn(ids);
        Set<String> students = students();
        // Before anything is written: it may be the same folder.
        Optional<GradeTable.Marks> before = earlier();
        makeFolder();
        long started = System.nanoTime();
        List<GradeRow> rows = new Grading(services.workshop(jobs), new GradeRendering(), jobs, growth)
                .grade(pack, handedIn, students, out, CancelToken.create(), new GradeProgress(console));
        new GradeFiles(out).write(rows);
        int pages = FeedbackPages.write(out.resolve("feedback"), pack.title(), rows);
        summary(rows, pages, (System.nanoTime() - started) / 1e9);
        if (before.isPresent()) {
            changes(GradeTable.changes(before.get(), rows));
        }
        if (export) {
            for (Path zip : new PackExport(pack).write(out)) {
                console.out().println("written: " + Printable.of(zip.toString()));
            }
        }
        warnBroken(pack, rows);
        return ExitCode.OK;
    }

    private List<HandedIn> handedIn(Set<String> problems) throws UsageException {
        if (!Files.exists(submissions)) {
            throw new UsageException("There is no folder or zip " + submissions + ".");
        }
        Optional<NamePattern> pattern = Optional.empty();
        if (files != null) {
            pattern = NamePattern.of(files);
            if (pattern.isEmpty()) {
                throw new UsageException(
                        "--files needs {student} and {problem} once each, such as {student}/{problem}.java.");
            }
        }
        try {
            return HandIns.read(submissions, problems, pattern);
        } catch (IOException e) {
            throw new UsageException(submissions + " cannot be read: " + e.getMessage());
        }
    }

    private Set<String> students() throws UsageException {
        if (roster == null) {
            return Set.of();
        }
        try {
            return GradeTable.students(roster);
        } catch (IOException e) {
            throw new UsageException("The roster " + roster + " cannot be read: " + e.getMessage());
        }
    }

    private void makeFolder() throws UsageException {
        try {
            Files.createDirectories(out);
            Files.delete(Files.createTempFile(out, ".probe", ""));
        } catch (IOException e) {
            throw new UsageException(
                    out + " cannot be written: " + e.getMessage() + ". Name another folder with --out.");
        }
    }

    private void summary(List<GradeRow> rows, int pages, double seconds) {
        Set<String> students = new TreeSet<>();
        Map<String, Integer> verdicts = new TreeMap<>();
        for (GradeRow row : rows) {
            students.add(row.student());
            verdicts.merge(row.verdict(), 1, Integer::sum);
        }
        console.out()
                .println(students.size() + " students, " + rows.size() + " rows in "
                        + "%.1f".formatted(seconds) + " s: "
                        + verdicts.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", ")));
        console.out()
                .println("written to " + Printable.of(out.toString())
                        + ": results.jsonl, grades.csv, junit.xml, feedback (" + pages + " pages)");
        if (verdicts.containsKey("INTERNAL")) {
            console.warn(
                    verdicts.get("INTERNAL")
                            + " could not be judged through no fault of their authors. Run the same command again to try them anew.");
        }
    }

    private Optional<GradeTable.Marks> earlier() throws UsageException {
        try {
            return compare == null ? Optional.empty() : Optional.of(GradeTable.marks(compare));
        } catch (IOException e) {
            throw new UsageException("The earlier grades " + compare + " cannot be read: " + e.getMessage());
        }
    }

    private void changes(List<GradeTable.Change> changes) throws IOException {
        GradeTable.write(out.resolve("changes.csv"), changes);
        console.out().println(changes.isEmpty() ? "no mark changed" : changes.size() + " marks changed:");
        for (GradeTable.Change change : changes) {
            console.out()
                    .println("  " + Printable.of(change.student()) + "  " + Printable.of(change.problem()) + "  "
                            + (change.before().isEmpty() ? "(none)" : change.before()) + " -> "
                            + (change.after().isEmpty() ? "(none)" : change.after()));
        }
    }

    private void warnBroken(Pack pack, List<GradeRow> rows) {
        Set<String> broken = new TreeSet<>();
        rows.stream().filter(row -> row.verdict().equals("broken")).forEach(row -> broken.add(row.problem()));
        for (ProblemEntry entry : pack.problems()) {
            if (broken.contains(entry.ref().id())) {
                console.warn("the problem " + entry.ref().id() + " is broken; its rows say why, and have no marks.");
            }
        }
    }
}
