package hone.practice.round;

import hone.judge.Verdict;
import hone.practice.StoreException;
import hone.practice.round.RoundEvent.Outcome;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A round played by a test, on a clock that the test has in its hands. */
final class Played implements RoundClock, RoundLog {
    final List<Stamped> log = new ArrayList<>();
    final RoundSession session;
    private long now;
    private long wall = 1_780_000_000_000L;

    Played(RoundKind kind) {
        List<RoundTask> tasks = IntStream.range(0, kind.slots().size())
                .<RoundTask>mapToObj(
                        number -> task(number, kind.slots().get(number).weight()))
                .toList();
        session = RoundSession.begin(kind, 7, tasks, this, this);
    }

    static RoundTask task(int number, int weight) {
        return new RoundTask.Code(
                new ProblemRef("pack", "problem-" + number),
                "Problem " + number,
                weight,
                Difficulty.EASY,
                List.of("arrays"),
                "",
                3);
    }

    static Outcome outcome(Verdict verdict, int passed, int total) {
        return new Outcome(verdict, passed, total, List.of(), 0, 5);
    }

    Played after(long millis) {
        now += millis;
        wall += millis;
        session.tick();
        return this;
    }

    /** Time passes, and nobody looks. */
    Played later(long millis) {
        now += millis;
        wall += millis;
        return this;
    }

    Played setWall(long by) {
        wall += by;
        return this;
    }

    Played type(int task, String text) {
        for (int i = 0; i < text.length(); i++) {
            session.edit(task, session.round().tasks().get(task).length(), 0, text.substring(i, i + 1));
        }
        return this;
    }

    Played submit(int task, Outcome outcome) {
        session.ask(task, RoundEvent.Scope.SUBMIT).ifPresent(number -> session.answer(number, outcome));
        return this;
    }

    Played run(int task, Outcome outcome) {
        session.ask(task, RoundEvent.Scope.RUN).ifPresent(number -> session.answer(number, outcome));
        return this;
    }

    Round round() {
        return session.round();
    }

    TaskRecord task(int number) {
        return round().tasks().get(number);
    }

    @Override
    public ClockReading read() {
        return new ClockReading("boot", true, now, wall);
    }

    @Override
    public void append(Stamped event) {
        log.add(event);
    }

    @Override
    public void force() throws StoreException {
        // Memory keeps it.
    }

    @Override
    public void close() throws StoreException {
        // Nothing is held.
    }
}
