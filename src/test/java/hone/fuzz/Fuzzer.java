package hone.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Feeds a target inputs made out of its seeds. The same seed makes the same inputs. */
public final class Fuzzer {
    /** A reading of an input takes milliseconds; this is for the busiest machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What fails in several ways is looked at again when these are mended. */
    private static final int MOST_FAILURES = 5;

    private static final Duration LOOK = Duration.ofMillis(200);

    private final FuzzTarget target;
    private final long seed;
    private final Mutator mutator;
    private volatile int tries;
    private volatile byte[] input = {};
    private volatile int looksSince;

    public Fuzzer(FuzzTarget target, long seed) {
        this.target = target;
        this.seed = seed;
        this.mutator = new Mutator(target);
    }

    /**
     * What came of it.
     *
     * @param failures one for each way of failing, with all that is needed to see it again
     */
    public record Report(int tries, List<String> failures) {
        public Report {
            failures = List.copyOf(failures);
        }
    }

    /** Makes so many tries. */
    public Report run(int count) throws InterruptedException {
        return run(made -> made < count, made -> {});
    }

    /** Goes on for so long, and tells now and then how many tries it has made. */
    public Report run(Duration duration, IntConsumer progress) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        return run(made -> System.nanoTime() - end < 0, progress);
    }

    private Report run(IntPredicate goesOn, IntConsumer progress) throws InterruptedException {
        Map<String, Failure> failures = new LinkedHashMap<>();
        Thread reader =
                Thread.ofPlatform().daemon().name("fuzz " + target.name()).start(() -> readAll(goesOn, failures));
        int last = -1;
        while (!reader.join(LOOK)) {
            progress.accept(tries);
            // Looks are counted and not the clock, which goes on while a whole machine stands still.
            looksSince = tries == last ? looksSince + 1 : 0;
            last = tries;
            if (looksSince > PATIENCE.dividedBy(LOOK)) {
                Throwable where = new Reading.NoEnd(PATIENCE, reader.getStackTrace());
                List<Failure> all = new ArrayList<>(failures.values());
                all.add(new Failure(target, origin(tries), input, Reading.kind(where), where));
                return report(all);
            }
        }
        return report(List.copyOf(failures.values()));
    }

    private void readAll(IntPredicate goesOn, Map<String, Failure> failures) {
        while (goesOn.test(tries) && failures.size() < MOST_FAILURES) {
            input = mutator.make(new Random(seed * 1_000_003 + tries));
            Optional<Throwable> thrown = Reading.here(target, input);
            if (thrown.isPresent()) {
                String kind = Reading.kind(thrown.get());
                Failure failure = new Failure(target, origin(tries), input, kind, thrown.get());
                failures.putIfAbsent(kind + place(thrown.get()), failure);
            }
            tries++;
        }
    }

    private String origin(int number) {
        return "seed " + seed + ", try " + number;
    }

    /** Where it went wrong: two failures of one place are taken for one. */
    private static String place(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            String name = element.getClassName();
            if (name.startsWith("hone.") && !name.startsWith("hone.fuzz.")) {
                return " at " + element;
            }
        }
        return "";
    }

    private Report report(List<Failure> failures) throws InterruptedException {
        List<String> words = new ArrayList<>();
        for (Failure failure : failures) {
            words.add(Shrinker.shrink(failure).keep());
        }
        return new Report(tries, words);
    }
}
