package hone.bench;

import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the layers around a solution cost, with and without them in one run. */
public final class LayersBench {
    private static final double MOST_CHECK_MILLIS = 1;
    /** Megabytes of a million bytes. */
    private static final double MOST_WORKER_MB = 50;

    /** Longer than a worker's JVM takes to give back what its compiler used. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private static final int ROUNDS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private boolean met = true;

    private LayersBench() {}

    /** Argument: {@code --runs}. */
    public static void main(String[] args) throws Exception {
        LayersBench bench = new LayersBench();
        bench.checks();
        bench.clicks(BenchOptions.parse(args).runs());
        bench.memory();
        System.out.println();
        System.out.println(bench.met ? "Targets met." : "Targets MISSED.");
        System.exit(bench.met ? 0 : 1);
    }

    /** The allow-list on every accepted submission of the built-in pack. */
    private void checks() throws Exception {
        List<CompileResult.Compiled> all = new ArrayList<>();
        try (Compilers compilers = new Compilers();
                Stream<Path> files = Files.walk(Path.of(System.getProperty("hone.problems")))) {
            for (Path file : files.filter(f ->
                            f.toString().contains("accepted") && f.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (compilers.compileReference(
                                Files.readString(file), Set.of("ListNode", "TreeNode", "Node"), CancelToken.create())
                        instanceof CompileResult.Compiled compiled) {
                    all.add(compiled);
                }
            }
        }
        Timings first = new Timings();
        first.time(AllowList::warmUp);
        Timings warm = new Timings();
        for (int round = 0; round < 40; round++) {
            for (CompileResult.Compiled compiled : all) {
                Timings into = round < 20 ? new Timings() : warm;
                long start = THREADS.getCurrentThreadCpuTime();
                AllowList.check(compiled.classes().byName());
                into.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        System.out.println("The allow-list, " + all.size() + " submissions, CPU time of its thread, ms");
        System.out.println(String.format(Locale.ROOT, "%-62s  %5s  %8s  %8s", "", "runs", "median", "p95"));
        row("  warming up, which a window does while it opens (wall)", first);
        rowFine("  a submission", warm);
        target("p95 of a submission at most " + MOST_CHECK_MILLIS + " ms", warm.p95() <= MOST_CHECK_MILLIS);
    }

    private void clicks(int runs) throws Exception {
        Exercise exercise = Exercise.of(Exercise.PLAIN, false);
        Timings with = new Timings();
        Timings without = new Timings();
        Timings next = new Timings();
        Timings nextBare = new Timings();
        for (int round = 0; round < ROUNDS; round++) {
            measure(exercise, Layers.ALL, runs / ROUNDS, with, next);
            measure(exercise, Layers.NONE, runs / ROUNDS, without, nextBare);
        }
        System.out.println("Click to verdict with two standbys ready, samples, wall ms");
        row("  all layers", with);
        row("  a bare child process", without);
        System.out.println("From that click until the next standby is ready and at rest, wall ms");
        row("  all layers", next);
        row("  a bare child process", nextBare);
        target(
                "medians at most 15 % or 3 ms apart",
                with.median() <= Math.max(without.median() * 1.15, without.median() + 3));
    }

    private static void measure(Exercise exercise, Layers layers, int runs, Timings into, Timings next)
            throws Exception {
        try (Workbench workbench = new Workbench(layers)) {
            workbench.open(exercise);
            for (int i = 0; i < 3; i++) {
                workbench.awaitQuiet();
                workbench.click(exercise);
            }
            workbench.awaitQuiet();
            for (int i = 0; i < runs; i++) {
                into.time(() -> workbench.click(exercise));
                next.time(workbench::awaitQuiet);
            }
        }
    }

    private void memory() throws Exception {
        Exercise exercise = Exercise.of(Exercise.PLAIN, false);
        System.out.println("A run worker that waits, resident MB");
        for (Layers layers : List.of(Layers.ALL, Layers.NONE)) {
            try (Workbench workbench = new Workbench(layers)) {
                workbench.open(exercise);
                workbench.awaitQuiet();
                Thread.sleep(IDLE);
                double most = 0;
                for (ProcessHandle child : Quiet.children()) {
                    if (commandLine(child).contains("hone.worker.WorkerMain")) {
                        most = Math.max(most, residentMegabytes(child));
                    }
                }
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-62s         %8.1f",
                        layers.equals(Layers.ALL) ? "  all layers" : "  a bare child process",
                        most));
                target("at most " + MOST_WORKER_MB + " MB", most > 0 && most <= MOST_WORKER_MB);
            }
        }
    }

    private static String commandLine(ProcessHandle process) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
    }

    private static double residentMegabytes(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    * 1024
                    / 1e6;
        }
    }

    private static void row(String label, Timings timings) {
        System.out.println(String.format(Locale.ROOT, "%-62s  %s", label, timings.row()));
    }

    private static void rowFine(String label, Timings timings) {
        System.out.println(String.format(
                Locale.ROOT, "%-62s  %5d  %8.3f  %8.3f", label, timings.count(), timings.median(), timings.p95()));
    }

    private void target(String what, boolean holds) {
        met &= holds;
        System.out.println("  " + (holds ? "met:    " : "MISSED: ") + what);
    }
}
