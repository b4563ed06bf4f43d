package hone.bench;

import hone.compile.Compilers;
import hone.judge.RunWorkers;
import hone.problem.Pack;
import hone.problem.PackReader;
import hone.proof.Graded;
import hone.proof.Grading;
import hone.proof.HandIns;
import hone.proof.HandedIn;
import hone.proof.Workshop;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Submissions a second of a grading, with and without the system's layers, beside a fresh javac and java for each. */
public final class GradeBench {
    private static final int JOBS = 2;
    private static final int PROBLEMS = 5;
    private static final int WARM = 40;
    private static final Path PACK = Path.of(System.getProperty("hone.problems"));

    private boolean met = true;

    private static final Grading.Rendering NO_WORDS = new Grading.Rendering() {
        @Override
        public String json(Graded graded) {
            return "{}";
        }

        @Override
        public String page(Graded graded) {
            return "";
        }
    };

    private GradeBench() {}

    /** Arguments: {@code --submissions}, {@code --cold}. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        GradeBench bench = new GradeBench();
        bench.run(number(words, "--submissions", 400), number(words, "--cold", 10));
        System.out.println(bench.met ? "\nTargets met." : "\nSome targets were missed.");
        System.exit(bench.met ? 0 : 1);
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private void run(int submissions, int cold) throws Exception {
        System.out.println(
                submissions + " right submissions of functions with about 40 to 55 cases, " + JOBS + " at once");
        grade("the allow-list alone", Layers.NONE, submissions, 8);
        grade("all layers", Layers.ALL, submissions, 4);
        Exercise exercise = Exercise.of(Exercise.PLAIN, true);
        Timings fresh = new Timings();
        try (Javac javac = new Javac(exercise, Files.createTempDirectory("hone-grade"))) {
            for (int i = 0; i < cold; i++) {
                fresh.time(javac::cold);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%-36s %6.1f a second, one after the other",
                "a fresh javac and java for each",
                1000 / fresh.median()));
    }

    private void grade(String label, Layers layers, int submissions, double least) throws Exception {
        Path folder = Files.createTempDirectory("hone-grade");
        new ClassMaker(PACK, PROBLEMS, 1).make(folder.resolve("warm"), WARM / PROBLEMS, true);
        new ClassMaker(PACK, PROBLEMS, 2).make(folder.resolve("class"), submissions / PROBLEMS, true);
        Pack pack = PackReader.read(PACK);
        try (Compilers compilers = new Compilers();
                RunWorkers workers = RunWorkers.batch(Path.of(System.getProperty("hone.worker.jar")), layers, JOBS)) {
            Workshop workshop = new Workshop(compilers, workers);
            rows(workshop, pack, folder, "warm", CancelToken.create());
            long before = heap();
            long start = System.nanoTime();
            int right = rows(workshop, pack, folder, "class", CancelToken.create());
            double rate = right / ((System.nanoTime() - start) / 1e9);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-36s %6.1f a second, %d right; heap after collection %.1f, then %.1f MiB",
                    label,
                    rate,
                    right,
                    before / 1048576.0,
                    heap() / 1048576.0));
            boolean holds = rate >= least && right == submissions / PROBLEMS * PROBLEMS;
            met &= holds;
            System.out.println("  " + (holds ? "met:    " : "MISSED: ") + "at least " + least + " a second, all right");
        }
    }

    private static int rows(Workshop workshop, Pack pack, Path folder, String what, CancelToken cancel)
            throws Exception {
        Set<String> ids =
                pack.problems().stream().map(entry -> entry.ref().id()).collect(Collectors.toSet());
        List<HandedIn> all = HandIns.read(folder.resolve(what), ids, Optional.empty());
        return (int) new Grading(workshop, NO_WORDS, JOBS, false)
                .grade(pack, all, Set.of(), folder.resolve(what + "-out"), cancel, (_, _, _) -> {}).stream()
                        .filter(row -> row.verdict().equals("AC"))
                        .count();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
