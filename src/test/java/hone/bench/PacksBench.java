package hone.bench;

import hone.problem.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Opening a large pack, each time in a fresh process, from its first instruction to the list on a screen; and searching it,
 * from the letter typed to the list laid out with what stands in the statements. Beside it what there would be without an
 * index: every problem read at each start, and every statement looked through for each search.
 */
public final class PacksBench {
    private static final int RUNS = 5;
    private static final double MOST_OPENING = 2_000;
    private static final double MOST_SEARCH = 16;

    private PacksBench() {}

    /** Arguments: {@code --problems} how many. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        int problems =
                words.contains("--problems") ? Integer.parseInt(words.get(words.indexOf("--problems") + 1)) : 10_000;
        Path data = Files.createTempDirectory("hone-packs-");
        boolean met;
        try {
            Path pack = data.resolve("packs").resolve("large");
            LargePack.write(pack, problems);
            System.out.printf(Locale.ROOT, "%,d problems; each start in a fresh process, milliseconds%n", problems);
            met = opening(data) & searching(data, pack);
        } finally {
            delete(data);
        }
        System.out.println(met ? "All targets were met." : "Some targets were missed.");
        System.exit(met ? 0 : 1);
    }

    private static boolean opening(Path data) throws Exception {
        Timings first = new Timings();
        Timings indexed = new Timings();
        Timings again = new Timings();
        Timings verified = new Timings();
        for (int i = 0; i < RUNS; i++) {
            for (Path file : files(data)) {
                Files.delete(file);
            }
            Map<String, double[]> figures = start(data, "index");
            first.add(figures.get("opened")[0]);
            indexed.add(figures.get("indexed")[0]);
            figures = start(data);
            again.add(figures.get("opened")[0]);
            verified.add(figures.get("verified")[0]);
        }
        boolean met = opened("first start with the pack: the list", first);
        print("  and every statement findable", indexed.median(), indexed.max(), Double.NaN);
        met &= opened("every later start: the list", again);
        print("  and compared with the disk", verified.median(), verified.max(), Double.NaN);
        return met;
    }

    private static boolean searching(Path data, Path pack) throws Exception {
        Map<String, double[]> figures = start(data, "search");
        double[] all = figures.get("search");
        double[] choosing = figures.get("choosing");
        double[] find = figures.get("find");
        boolean met = print("a letter typed: the list", all[0], all[1], MOST_SEARCH);
        print("  of that choosing its rows", choosing[0], choosing[1], Double.NaN);
        print("  of that asking the index", find[0], find[1], Double.NaN);
        Timings reading = new Timings();
        reading.time(() -> PackReader.read(pack));
        print("without an index: problems read", reading.median(), reading.max(), Double.NaN);
        Timings looking = new Timings();
        Random random = new Random(3);
        for (int i = 0; i < RUNS; i++) {
            String word = LargePack.word(random);
            looking.time(() -> lookThrough(pack, word));
        }
        print("without an index: one search", looking.median(), looking.max(), Double.NaN);
        return met;
    }

    private static long lookThrough(Path pack, String word) throws IOException {
        long found = 0;
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : (Iterable<Path>) all.filter(path -> path.endsWith("statement.md"))::iterator) {
                if (Files.readString(file).toLowerCase(Locale.ROOT).contains(word)) {
                    found++;
                }
            }
        }
        return found;
    }

    /** An opening is judged by its median: the machine's noise is no fault of the list's. */
    private static boolean opened(String what, Timings timings) {
        return print(what, timings.median(), timings.max(), timings.median() <= MOST_OPENING, MOST_OPENING);
    }

    private static boolean print(String what, double middle, double high, double most) {
        return print(what, middle, high, Double.isNaN(most) || high <= most, most);
    }

    private static boolean print(String what, double middle, double high, boolean met, double most) {
        String target = Double.isNaN(most) ? "" : (met ? "   met" : "   MISSED") + ": at most " + (long) most;
        System.out.printf(Locale.ROOT, "%-36s p50 %8.1f   p95 or slowest %8.1f%s%n", what, middle, high, target);
        return met;
    }

    private static Map<String, double[]> start(Path data, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xms24m",
                "-Xmx512m",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                LargeScreen.class.getName(),
                data.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, double[]> figures = new HashMap<>();
        try (var lines = process.inputReader().lines()) {
            lines.forEach(line -> {
                String[] parts = line.split(" ");
                double[] values = Stream.of(parts)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                figures.put(parts[0], values);
            });
        }
        if (process.waitFor() != 0 || !figures.containsKey("opened")) {
            throw new IllegalStateException("a start failed");
        }
        return figures;
    }

    /** The index and whatever else is no pack. */
    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
