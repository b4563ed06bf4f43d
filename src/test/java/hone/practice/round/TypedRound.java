package hone.practice.round;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The log of a round as a person might have typed it: methods are written line by line, with slips that are taken back, places
 * that are gone back to, runs, submissions, notes, pastes, absences and long silences. The same seed gives the same log.
 */
public final class TypedRound {
    private static final String STARTER = "class Solution {\n    // here\n}\n";

    private final Random random;
    private final List<Stamped> log = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private final int[] carets;
    private final long length;
    private final int keys;
    private long at;
    private int task;
    private int typed;
    private int asked;

    private TypedRound(long seed, int keys, Duration length, int tasks) {
        random = new Random(seed);
        this.keys = keys;
        this.length = length.toMillis();
        carets = new int[tasks];
        List<RoundTask> all = new ArrayList<>();
        List<String> titles = List.of("Pair sum", "Merge shifts", "Closest readings", "Water tanks");
        for (int i = 0; i < tasks; i++) {
            all.add(new RoundTask.Code(
                    new ProblemRef("hone", "task-" + i),
                    titles.get(i % titles.size()),
                    1,
                    Difficulty.MEDIUM,
                    List.of("arrays"),
                    STARTER,
                    3));
            texts.add(new StringBuilder(STARTER));
            carets[i] = STARTER.indexOf("    //");
        }
        RoundKind kind = new RoundKind(
                "assessment",
                "General assessment",
                new RoundRules(length, true, 20, Results.SHOWN, Help.FULL, Counted.LAST, true),
                Slot.of(all.stream().map(_ -> Difficulty.MEDIUM).toArray(Difficulty[]::new)));
        add(new RoundEvent.Started(kind, seed, all, reading()));
    }

    /** A round of so many keystrokes. */
    public static List<Stamped> of(long seed, int keys, Duration length, int tasks) {
        TypedRound round = new TypedRound(seed, keys, length, tasks);
        round.write();
        return List.copyOf(round.log);
    }

    private ClockReading reading() {
        return new ClockReading("boot", true, at, 1_767_600_000_000L + at);
    }

    private void add(RoundEvent event) {
        log.add(new Stamped(at, event));
    }

    private void write() {
        note(Step.CLARIFY, "Can it be empty? Are there negative numbers?");
        for (int lines = 1; typed < keys; lines++) {
            line(lines);
            if (lines % 9 == 0) {
                aside();
            }
            if (lines % 23 == 0) {
                judge(lines % 2 == 0 ? Scope.RUN : Scope.SUBMIT);
            }
            if (lines % 61 == 0 && texts.size() > 1) {
                task = (task + 1) % texts.size();
                add(new RoundEvent.Opened(task));
            }
        }
        judge(Scope.SUBMIT);
        at = Math.max(at, length);
        add(new RoundEvent.Ended(RoundEvent.End.TIME));
    }

    private void line(int number) {
        String text = switch (number % 6) {
            case 0 -> "    int step" + number + "(int[] values, int limit) {\n";
            case 1 -> "        for (int i = 0; i < values.length; i++) {\n";
            case 2 -> "            if (values[i] > limit && limit != " + number + ") { // too large\n";
            case 3 -> "                total += Math.max(values[i] - limit, \"n" + number + "\".length());\n";
            case 4 -> "            }\n        }\n";
            default -> "        return total;\n    }\n\n";
        };
        for (int i = 0; i < text.length() && typed < keys; i++) {
            key(text.substring(i, i + 1));
            if (random.nextInt(40) == 0 && typed + 1 < keys) {
                key("q");
                erase();
            }
        }
        if (random.nextInt(12) == 0) {
            carets[task] = placeToGoOn();
        }
    }

    /** The beginning of some line: people go back to what they wrote. */
    private int placeToGoOn() {
        StringBuilder text = texts.get(task);
        return text.indexOf("\n", random.nextInt(text.length() - 2)) + 1;
    }

    private void key(String inserted) {
        pass(rhythm());
        edit(carets[task], 0, inserted);
        carets[task] += inserted.length();
        typed++;
    }

    private void erase() {
        pass(rhythm());
        carets[task]--;
        edit(carets[task], 1, "");
        typed++;
    }

    private void edit(int position, int removed, String inserted) {
        texts.get(task).replace(position, position + removed, inserted);
        add(new RoundEvent.Edited(task, position, removed, inserted));
    }

    /** Most keys come quickly; the rest of the time that the round has is thought. */
    private long rhythm() {
        double mean = length * 0.9 / keys;
        return random.nextInt(60) == 0
                ? (long) (mean * 36 * random.nextDouble(2))
                : (long) (mean * 0.4 * random.nextDouble(2));
    }

    private void pass(long millis) {
        at = Math.min(length, at + millis);
    }

    private void aside() {
        switch (random.nextInt(9)) {
            case 0 -> {
                add(new RoundEvent.FocusLost());
                pass(4_000);
                add(new RoundEvent.FocusBack());
            }
            case 1 -> {
                String pasted = "        // copied from above\n";
                add(new RoundEvent.Pasted(task, pasted.length()));
                edit(carets[task], 0, pasted);
            }
            case 2 -> add(new RoundEvent.Prompted(task, Prompt.NO_EDGE_CASE));
            case 3 -> note(Step.BRUTE_FORCE, "Every pair: O(n^2), " + at);
            case 4 -> note(Step.IMPROVE, "Sort first, then two ends: O(n log n)");
            case 5 -> add(new RoundEvent.HintTaken(task, random.nextInt(3)));
            default -> add(new RoundEvent.Alive());
        }
    }

    private void note(Step step, String words) {
        add(new RoundEvent.StepTaken(task, step));
        pass(900);
        add(new RoundEvent.Noted(task, step, words));
        add(new RoundEvent.StepTaken(task, Step.CODE));
    }

    private void judge(Scope scope) {
        add(new RoundEvent.Asked(++asked, task, scope));
        pass(600);
        Verdict verdict =
                List.of(Verdict.AC, Verdict.WA, Verdict.CE, Verdict.TLE).get(random.nextInt(4));
        int total = scope == Scope.RUN ? 3 : 24;
        add(new RoundEvent.Answered(
                asked,
                new Outcome(
                        verdict,
                        verdict == Verdict.AC ? total : verdict == Verdict.CE ? 0 : total / 2,
                        verdict == Verdict.CE ? 0 : total,
                        List.of(),
                        0,
                        12)));
    }
}
