package hone.judge;

import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.DeclaredGrowth;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import hone.problem.Value;
import hone.task.CancelToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What the problem's own submissions count on one input each problem: the largest that its slow ones finish. Kept by the content of what
 * it depends on. Safe for use by several threads.
 */
final class Yardsticks {
    private static final int MOST_KEPT = 32;

    /** Work that a submission of the pack may do. */
    private static final long BUDGET = 100_000_000;

    private static final int FIRST_SIZE = 8;
    /** Cases that are tried; each that is not finished costs about a second. */
    private static final int MOST_TRIES = 10;

    private static final long SEED = 1;

    private final RunWorkers workers;
    private final Map<String, Optional<Yardstick>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Yardstick>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Yardsticks(RunWorkers workers) {
        this.workers = workers;
    }

    /** An input and how it is called. */
    private sealed interface Place {
        /** The generator makes it. */
        record Made(String family, List<Integer> sizes) implements Place {}

        /** A case of the problem's own. */
        record Known(Case of) implements Place {}
    }

    /** What others count on one input. */
    static final class Yardstick {
        private final Place place;
        private final String name;
        private final long best;
        private final OptionalLong bruteForce;

        private Yardstick(Place place, String name, long best, OptionalLong bruteForce) {
            this.place = place;
            this.name = name;
            this.best = best;
            this.bruteForce = bruteForce;
        }

        /** The input. */
        List<Value> input(Trials trials) throws PackException, InterruptedException {
            return made(place, trials);
        }

        WorkComparison against(long work) {
            return new WorkComparison(name, work, best, bruteForce);
        }
    }

    private static List<Value> made(Place place, Trials trials) throws PackException, InterruptedException {
        return switch (place) {
            case Place.Made(var family, var sizes) -> trials.generate(family, sizes, SEED);
            case Place.Known(var of) -> of.input();
        };
    }

    /** That of a problem, nothing if it has no submission that could be counted. */
    Optional<Yardstick> of(Problem problem, Trials trials, CancelToken cancel)
            throws PackException, InterruptedException {
        ShippedSubmission.All shipped = ShippedSubmission.all(problem);
        List<ShippedSubmission> fast = shipped.of(Promise.ACCEPTED);
        List<ShippedSubmission> slow = shipped.of(Promise.TIME_LIMIT_EXCEEDED);
        if (fast.isEmpty()) {
            return Optional.empty();
        }
        boolean generated =
                PackCodeFile.GENERATOR.exists(problem) && problem.growth().isPresent();
        List<Case> cases = generated ? List.of() : CaseReader.read(problem).all();
        String key = problem.ref() + "\0" + problem.growth() + "\0"
                + (generated ? PackCodeFile.GENERATOR.read(problem) : cases.hashCode()) + "\0"
                + shipped.found().stream().map(ShippedSubmission::source).collect(Collectors.joining("\0"));
        synchronized (kept) {
            if (kept.containsKey(key)) {
                return kept.get(key);
            }
        }
        try (Crowd quick = new Crowd(problem, fast, trials, cancel);
                Crowd crawling = new Crowd(problem, slow, trials, cancel)) {
            Optional<Yardstick> found = generated
                    ? climbed(problem.growth().orElseThrow(), quick, crawling, trials)
                    : onACase(cases, quick, crawling);
            synchronized (kept) {
                kept.put(key, found);
            }
            return found;
        }
    }

    /** Doubles the size as long as the slow ones come to an end. */
    private static Optional<Yardstick> climbed(DeclaredGrowth growth, Crowd quick, Crowd crawling, Trials trials)
            throws PackException, InterruptedException {
        List<String> families = trials.families();
        String family = growth.worst().filter(families::contains).orElse(families.getFirst());
        long top = Collections.min(growth.max());
        Optional<Yardstick> largest = Optional.empty();
        // Without slow ones nothing holds it back but what is worth waiting for.
        for (long size = Math.min(FIRST_SIZE, top); ; size = Math.min(2 * size, top)) {
            Place place =
                    new Place.Made(family, Collections.nCopies(growth.max().size(), (int) size));
            String name = String.format(Locale.ROOT, "%s = %,d", String.join(" = ", growth.sizes()), size);
            Optional<Yardstick> next = measured(place, name, made(place, trials), quick, crawling);
            if (next.isEmpty()) {
                return largest;
            }
            largest = next;
            if (size >= top) {
                return largest;
            }
        }
    }

    private static Optional<Yardstick> onACase(List<Case> cases, Crowd quick, Crowd crawling)
            throws InterruptedException {
        List<Case> largest = cases.stream()
                .sorted(Comparator.comparingLong(Case::size).reversed())
                .toList();
        Optional<Yardstick> found = Optional.empty();
        int from = 0;
        int to = largest.size() - 1;
        // The largest first, and then the middle of what is left: what does not finish one case will not finish a
        // larger one.
        for (int at = 0, tries = 0; from <= to && tries < MOST_TRIES; tries++) {
            Case each = largest.get(at);
            String name = each.secret() ? "the largest case that all of them finish" : "the case " + each.name();
            Optional<Yardstick> next = measured(new Place.Known(each), name, each.input(), quick, crawling);
            if (next.isPresent()) {
                found = next;
                to = at - 1;
            } else {
                from = at + 1;
            }
            at = (from + to) / 2;
        }
        return found;
    }

    /** Nothing as soon as one of them does not come to an end. */
    private static Optional<Yardstick> measured(
            Place place, String name, List<Value> input, Crowd quick, Crowd crawling) throws InterruptedException {
        Optional<List<Long>> slow = crawling.work(input);
        if (slow.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Long>> fast = quick.work(input);
        if (fast.isEmpty() || fast.get().isEmpty()) {
            return Optional.empty();
        }
        OptionalLong bruteForce = slow.get().stream().mapToLong(Long::longValue).max();
        return Optional.of(new Yardstick(place, name, Math.max(1, Collections.min(fast.get())), bruteForce));
    }

    /** Several submissions that count. */
    private final class Crowd implements AutoCloseable {
        private final List<CountedCases> all = new ArrayList<>();

        Crowd(Problem problem, List<ShippedSubmission> of, Trials trials, CancelToken cancel)
                throws InterruptedException {
            for (ShippedSubmission each : of) {
                if (trials.compile(each.source()) instanceof Trials.Compiled.Ready(var subject)) {
                    CountedCases.of(workers, problem, subject, BUDGET, cancel).ifPresent(all::add);
                }
            }
        }

        /** What each of them counts; nothing if one does not come to an end. */
        Optional<List<Long>> work(List<Value> input) throws InterruptedException {
            List<Long> counts = new ArrayList<>();
            for (CountedCases each : all) {
                OptionalLong work = each.work(input);
                if (work.isEmpty()) {
                    return Optional.empty();
                }
                counts.add(work.getAsLong());
            }
            return Optional.of(counts);
        }

        @Override
        public void close() {
            all.forEach(CountedCases::close);
        }
    }
}
