package hone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Memory of the app's processes, as the system counts it (PSS: a page that several processes share is divided among them).
 * Without {@code --of}: this process in place of the app, without a window, with its compile worker and standbys.
 */
public final class MemoryBench {
    private static final double MOST_MIB = 450;

    private MemoryBench() {}

    /** Arguments: {@code --idle} seconds, {@code --of} the app's process id. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        long idle = words.contains("--idle") ? Long.parseLong(words.get(words.indexOf("--idle") + 1)) : 30;
        boolean met;
        if (words.contains("--of")) {
            long pid = Long.parseLong(words.get(words.indexOf("--of") + 1));
            Thread.sleep(idle * 1000);
            System.out.println("The window, idle for " + idle + " s");
            met = report(ProcessHandle.of(pid).orElseThrow());
        } else {
            Exercise exercise = Exercise.of(Exercise.PLAIN, false);
            try (Workbench workbench = new Workbench()) {
                workbench.open(exercise);
                workbench.awaitQuiet();
                workbench.click(exercise);
                workbench.awaitQuiet();
                Thread.sleep(idle * 1000);
                System.out.println("Without a window, after one judging, idle for " + idle + " s");
                met = report(ProcessHandle.current());
            }
        }
        System.exit(met ? 0 : 1);
    }

    private static boolean report(ProcessHandle app) throws IOException {
        List<ProcessHandle> all = new ArrayList<>();
        all.add(app);
        app.descendants().forEach(all::add);
        System.out.println(String.format(Locale.ROOT, "%8s  %9s  %9s  %s", "process", "PSS MiB", "RSS MiB", "what"));
        double sum = 0;
        for (ProcessHandle process : all) {
            Path figures = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            double pss = mib(figures, "Pss:");
            sum += pss;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%8d  %9.1f  %9.1f  %s",
                    process.pid(),
                    pss,
                    mib(figures, "Rss:"),
                    mainClass(process)));
        }
        boolean met = sum <= MOST_MIB;
        System.out.println(String.format(
                Locale.ROOT,
                "%8s  %9.1f  %9s  %s: at most %.0f MiB",
                "sum",
                sum,
                "",
                met ? "met" : "MISSED",
                MOST_MIB));
        return met;
    }

    private static double mib(Path figures, String name) throws IOException {
        try (Stream<String> lines = Files.lines(figures)) {
            return lines.filter(line -> line.startsWith(name))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }

    /** The first word after the class path that is no option; the whole command if there is none. */
    private static String mainClass(ProcessHandle process) throws IOException {
        Path line = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        List<String> words = List.of(Files.readString(line).split("\0"));
        int at = words.indexOf("-cp");
        return words.stream()
                .skip(at < 0 ? words.size() : at + 2)
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .orElse(String.join(" ", words));
    }
}
