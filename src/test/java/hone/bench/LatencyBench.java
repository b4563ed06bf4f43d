package hone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * From the click to the verdict, beside what people do without a workbench. The ways take turns, round by round, so that a
 * busy minute of the machine falls on all of them.
 */
public final class LatencyBench {
    private static final int ROUNDS = 10;
    private static final double MOST_P50 = 60;
    private static final double MOST_P95 = 120;
    private static final double LEAST_RATIO = 10;

    private final BenchOptions options;
    private boolean met = true;

    private LatencyBench(BenchOptions options) {
        this.options = options;
    }

    /** See {@code packaging/bench}. */
    public static void main(String[] args) throws Exception {
        LatencyBench bench = new LatencyBench(BenchOptions.parse(args));
        bench.run();
        System.exit(bench.met ? 0 : 1);
    }

    private void run() throws Exception {
        System.out.println(
                "Click to verdict, wall time in ms. Between clicks: a wait until the compile worker and two standbys"
                        + " have used no CPU time for 200 ms.");
        System.out.println();
        System.out.println(String.format("%-62s  %5s  %8s  %8s  %s", "", "runs", "median", "p95", "median is"));
        for (boolean all : new boolean[] {false, true}) {
            for (String solution : List.of(Exercise.PLAIN, Exercise.MODERN)) {
                compare(Exercise.of(solution, all));
            }
        }
        first();
        idle();
        System.out.println();
        System.out.println(met ? "Targets met." : "Targets MISSED.");
    }

    private void compare(Exercise exercise) throws Exception {
        Exercise counted = exercise.counted();
        Timings hone = new Timings();
        Timings counting = new Timings();
        Timings cold = new Timings();
        Timings warm = new Timings();
        String compiler = "";
        String counter = "";
        Path folder = Files.createTempDirectory("hone-bench");
        try (Workbench workbench = new Workbench();
                Javac javac = new Javac(exercise, folder)) {
            workbench.open(exercise);
            for (int i = 0; i < 20; i++) {
                javac.compileHere();
            }
            for (int i = 0; i < 3; i++) {
                workbench.awaitQuiet();
                compiler = workbench.click(exercise).compiler().toString();
                workbench.awaitQuiet();
                counter = workbench.click(counted).compiler().toString();
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < share(options.runs(), round); i++) {
                    workbench.awaitQuiet();
                    hone.time(() -> workbench.click(exercise));
                    workbench.awaitQuiet();
                    counting.time(() -> workbench.click(counted));
                }
                workbench.awaitQuiet();
                for (int i = 0; i < share(options.cold(), round); i++) {
                    cold.time(javac::cold);
                }
                for (int i = 0; i < share(options.warm(), round); i++) {
                    warm.time(javac::warm);
                }
            }
        } finally {
            delete(folder);
        }
        System.out.println(exercise.title());
        row("  Hone, classes by " + compiler, hone, "");
        row(
                "  the same with all work counted, classes by " + counter,
                counting,
                ratio(counting, hone) + " times as long");
        row("  javac warm in one process, a fresh java a run", warm, times(warm, hone));
        row("  javac and java, each a fresh process", cold, times(cold, hone));
        if (!exercise.all()) {
            target("median at most " + MOST_P50 + " ms", hone.median() <= MOST_P50);
            target("p95 at most " + MOST_P95 + " ms", hone.p95() <= MOST_P95);
            target(LEAST_RATIO + " times faster than javac and java", cold.median() >= LEAST_RATIO * hone.median());
        }
    }

    private void first() throws Exception {
        System.out.println("The first click of a fresh process, samples");
        for (String solution : List.of(Exercise.PLAIN, Exercise.MODERN)) {
            for (String when : List.of("wait", "at-once")) {
                Timings timings = new Timings();
                for (int i = 0; i < options.first(); i++) {
                    timings.add(firstClick(solution, when));
                }
                row(
                        "  " + solution
                                + (when.equals("wait") ? ", once the workers rest" : ", in the moment of the start"),
                        timings,
                        "");
            }
        }
    }

    private static double firstClick(String solution, String when) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), FirstClick.class.getName(), solution, when));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a fresh process ended with exit code " + process.exitValue());
        }
        return Double.parseDouble(printed.strip());
    }

    private void idle() throws Exception {
        System.out.println(
                options.reallyIdle()
                        ? "The first click after ten idle minutes, samples"
                        : "The first click after ten idle minutes, samples (imitated: workers stopped for 3 s, garbage"
                                + " collected, processor caches swept; --really-idle waits instead)");
        for (String solution : List.of(Exercise.PLAIN, Exercise.MODERN)) {
            Exercise exercise = Exercise.of(solution, false);
            Timings timings = new Timings();
            try (Workbench workbench = new Workbench()) {
                workbench.open(exercise);
                for (int i = 0; i < 5; i++) {
                    workbench.awaitQuiet();
                    workbench.click(exercise);
                }
                for (int i = 0; i < (options.reallyIdle() ? 1 : options.first()); i++) {
                    workbench.awaitQuiet();
                    if (options.reallyIdle()) {
                        Thread.sleep(600_000);
                    } else {
                        IdlePause.imitate();
                    }
                    timings.time(() -> workbench.click(exercise));
                }
            }
            row("  " + solution, timings, "");
        }
    }

    private static int share(int all, int round) {
        return all * (round + 1) / ROUNDS - all * round / ROUNDS;
    }

    private static String times(Timings slow, Timings fast) {
        return ratio(slow, fast) + " times Hone's";
    }

    private static String ratio(Timings slow, Timings fast) {
        return String.format(Locale.ROOT, "%.1f", slow.median() / fast.median());
    }

    private static void row(String label, Timings timings, String note) {
        System.out.println(String.format(Locale.ROOT, "%-62s  %s  %s", label, timings.row(), note)
                .stripTrailing());
    }

    private void target(String what, boolean holds) {
        met &= holds;
        System.out.println("  " + (holds ? "met:    " : "MISSED: ") + what);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
