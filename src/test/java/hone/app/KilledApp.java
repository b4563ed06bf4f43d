package hone.app;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.Desk.Judged;
import hone.practice.Drafts.Draft;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.store.ChildJvm;
import hone.store.DataFolder;
import hone.store.Store;
import hone.task.CancelToken;
import hone.task.Progress;
import hone.ui.WorkbenchServices;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole app but its window in a process of its own, which types and submits without a pause and is killed at a random
 * moment, again and again on one data folder. What it said was kept has to be there, and nothing of it may go on running.
 */
public final class KilledApp {
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-Dhone.worker.jar=" + System.getProperty("hone.worker.jar"),
            "-Dhone.problems=" + System.getProperty("hone.problems"));
    private static final int MOST_MILLIS = 5_000;
    private static final Duration TO_DIE = Duration.ofSeconds(10);

    private final Path folder;
    private final Random random;
    private final Map<Integer, Verdict> acknowledged = new HashMap<>();
    private int lastDraft = -1;
    private int started;
    private int longestUnsaid;

    /**
     * Kills on one data folder.
     *
     * @param folder the data folder, empty at first
     */
    public KilledApp(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** What the killed process runs: arguments are the data folder and the first number. */
    static final class Victim {
        public static void main(String[] arguments) throws Exception {
            WindowWiring wiring = WindowWiring.start(Installation.find(), new DataFolder(Path.of(arguments[0])));
            WorkbenchServices services = wiring.services();
            Problem problem = problem();
            services.desk().prepare(problem);
            Draft draft = services.drafts().open(problem.ref());
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                String source = source(number);
                draft.replace(source);
                draft.force();
                say("draft " + number);
                Judged judged = services.desk().submit(problem, source, CancelToken.create(), Progress.NONE);
                Optional<Attempt> attempt = judged.attempt();
                if (attempt.isPresent() && judged.notKept().isEmpty()) {
                    say("attempt " + number + " " + attempt.get().verdict());
                }
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private static Problem problem() throws Exception {
        return PackReader.read(Path.of(System.getProperty("hone.problems"))).problems().stream()
                .filter(entry -> entry.ref().id().equals("pair-sum"))
                .map(Problem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Right on the samples; on the hidden cases every third one is wrong, so that verdicts differ. */
    private static String source(int number) {
        return "// " + number + "\nclass Solution {\n    int[] pairSum(int[] numbers, int target) {\n"
                + "        Map<Integer, Integer> seen = new HashMap<>();\n"
                + "        for (int i = 0; i < numbers.length; i++) {\n"
                + "            Integer other = seen.get(target - numbers[i]);\n"
                + "            if (other != null) return "
                + (number % 3 == 0 ? "numbers.length > 9 ? new int[] {0, 0} : " : "") + "new int[] {other, i};\n"
                + "            seen.put(numbers[i], i);\n        }\n        return new int[0];\n    }\n}\n// end\n";
    }

    /** Starts the app, kills it at a random moment, and looks at what is left; throws if something is not as it must be. */
    public void kill() throws Exception {
        Process app = ChildJvm.start(Victim.class, OPTIONS, folder.toString(), Integer.toString(started));
        Set<ProcessHandle> children = ConcurrentHashMap.newKeySet();
        int moment = random.nextInt(MOST_MILLIS);
        Thread killer = Thread.ofPlatform().start(() -> {
            long end = System.nanoTime() + Duration.ofMillis(moment).toNanos();
            while (System.nanoTime() < end) {
                app.descendants().forEach(children::add);
                pause();
            }
            app.descendants().forEach(children::add);
            app.toHandle().destroyForcibly();
        });
        try (BufferedReader said = app.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line.split(" "));
            }
        }
        killer.join();
        app.waitFor();
        awaitEnd(children);
        lookAtWhatWasKept();
    }

    private void hear(String[] words) {
        int number = Integer.parseInt(words[1]);
        if (words[0].equals("draft")) {
            lastDraft = number;
            started = number + 1;
        } else {
            acknowledged.put(number, Verdict.valueOf(words[2]));
        }
    }

    private static void awaitEnd(Set<ProcessHandle> children) {
        long end = System.nanoTime() + TO_DIE.toNanos();
        while (children.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still running: "
                        + children.stream()
                                .filter(ProcessHandle::isAlive)
                                .map(ProcessHandle::info)
                                .toList());
            }
            pause();
        }
    }

    private void lookAtWhatWasKept() throws Exception {
        Store store = Store.open(new DataFolder(folder), InstantSource.system());
        try (store) {
            check(store.notices().isEmpty(), "the data folder has notices: " + store.notices());
            lookAtAttempts(store.attempts().of(problem().ref()));
            lookAtDraft(store);
        }
    }

    private void lookAtAttempts(List<Attempt> attempts) {
        Set<Integer> seen = new HashSet<>();
        int unsaid = 0;
        for (Attempt attempt : attempts) {
            int number = Integer.parseInt(
                    attempt.source().substring(3, attempt.source().indexOf('\n')));
            check(attempt.source().equals(source(number)), "half an attempt: " + attempt);
            check(seen.add(number), "two attempts of number " + number);
            Verdict said = acknowledged.getOrDefault(number, attempt.verdict());
            check(attempt.verdict() == said, "another verdict than was said: " + attempt + " " + said);
            check(attempt.passed() <= attempt.total() && attempt.total() > 5, "odd counts: " + attempt);
            unsaid += acknowledged.containsKey(number) ? 0 : 1;
        }
        List<Integer> lost = new ArrayList<>(acknowledged.keySet());
        lost.removeAll(seen);
        check(lost.isEmpty(), "lost: " + lost);
        longestUnsaid = unsaid;
    }

    private void lookAtDraft(Store store) throws Exception {
        try (Draft draft = store.drafts().open(problem().ref())) {
            check(draft.otherVersion().isEmpty(), "two versions of the draft");
            String text = draft.text().orElse("");
            int number = text.isEmpty() ? -1 : Integer.parseInt(text.substring(3, text.indexOf('\n')));
            check(text.isEmpty() || text.equals(source(number)), "half a draft: " + text);
            check(number >= lastDraft, "the draft is " + number + ", and " + lastDraft + " was acknowledged");
            // It may have been kept in the last moment before it could be said.
            started = Math.max(started, number + 1);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
    }

    /** Attempts that were acknowledged so far. */
    public int attempts() {
        return acknowledged.size();
    }

    /** Attempts that were kept in the last moment, before it could be said. */
    public int unsaid() {
        return longestUnsaid;
    }

    /** The number of the last draft that was acknowledged. */
    public int drafts() {
        return lastDraft + 1;
    }
}
