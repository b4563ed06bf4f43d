package hone.bench;

import hone.fuzz.FuzzTarget;
import hone.fuzz.Fuzzer;
import hone.fuzz.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fuzzing for as long as one likes, in turns of a minute, each with a seed of its own. Failures are printed with a line that
 * keeps them for good, and make the exit code 1.
 */
public final class FuzzBench {
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final long TELL_NANOS = 5_000_000_000L;

    private FuzzBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        double minutes = Double.parseDouble(option(words, "--minutes", "10"));
        long seed = Long.parseLong(option(words, "--seed", Long.toString(System.currentTimeMillis() % 1_000_000)));
        String wanted = option(words, "--target", "");
        Path scratch = Files.createTempDirectory("hone-fuzz");
        int code;
        try {
            code = fuzz(Targets.all(scratch), wanted, seed, minutes);
        } finally {
            delete(scratch);
        }
        System.exit(code);
    }

    private static int fuzz(List<FuzzTarget> all, String wanted, long seed, double minutes)
            throws InterruptedException {
        List<FuzzTarget> targets = all.stream()
                .filter(target -> wanted.isEmpty() || target.name().equals(wanted))
                .toList();
        if (targets.isEmpty()) {
            List<String> names = all.stream().map(FuzzTarget::name).toList();
            System.err.println("fuzz: there is no target '" + wanted + "', only " + String.join(", ", names));
            return 2;
        }
        System.out.printf("seed %d, %.1f minutes, %d targets%n", seed, minutes, targets.size());
        int failures = 0;
        List<String> summary = new ArrayList<>();
        Duration each = Duration.ofMillis((long) (minutes * 60_000 / targets.size()));
        for (FuzzTarget target : targets) {
            Tally tally = fuzz(target, seed, each);
            failures += tally.failures();
            summary.add(tally.row(target.name()));
        }
        System.out.printf("%n%-18s %12s %12s %9s%n", "target", "tries", "tries/s", "failures");
        summary.forEach(System.out::println);
        return failures > 0 ? 1 : 0;
    }

    private record Tally(long tries, double seconds, int failures) {
        String row(String name) {
            return String.format(Locale.ROOT, "%-18s %12d %12.0f %9d", name, tries, tries / seconds, failures);
        }
    }

    private static Tally fuzz(FuzzTarget target, long seed, Duration duration) throws InterruptedException {
        long start = System.nanoTime();
        long tries = 0;
        int failures = 0;
        for (int turn = 0; failures == 0 && System.nanoTime() - start < duration.toNanos(); turn++) {
            Duration left = duration.minusNanos(System.nanoTime() - start);
            long before = tries;
            long[] told = {System.nanoTime()};
            Fuzzer.Report report = new Fuzzer(target, seed + turn).run(left.compareTo(TURN) < 0 ? left : TURN, made -> {
                if (System.nanoTime() - told[0] > TELL_NANOS) {
                    told[0] = System.nanoTime();
                    System.err.printf("\r%-18s %,12d tries ", target.name(), before + made);
                }
            });
            tries += report.tries();
            failures += report.failures().size();
            report.failures().forEach(failure -> System.out.println("\n" + failure));
        }
        System.err.println();
        return new Tally(tries, (System.nanoTime() - start) / 1e9, failures);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }
}
