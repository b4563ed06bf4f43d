package hone.ui.round;

import hone.practice.round.ClockReading;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundRules;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.practice.round.Slot;
import hone.problem.ProblemRef;
import hone.ui.FakeServices;
import hone.ui.fx.TaskRunner;
import hone.ui.round.RoundsViewModel.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Rounds without a window, on a clock that a test moves. */
final class RoundFixture implements RoundExits {
    static final RoundRules STRICT = new RoundRules(
            Duration.ofMinutes(30), false, RoundRules.NO_HINTS, Results.WITHHELD, Help.FULL, Counted.LAST, false);
    static final RoundRules OPEN =
            new RoundRules(Duration.ofMinutes(30), true, 20, Results.SHOWN, Help.PLAIN, Counted.BEST, true);
    static final String CODE = "class Solution { public int[][] mergeShifts(int[][] s) { return s.clone(); } }";

    final FakeServices fake = new FakeServices();
    final List<String> exits = new ArrayList<>();
    TaskRunner runner = TaskRunner.direct();
    long ticks;
    RoundsViewModel rounds;

    RoundFixture() {
        fake.timer = () -> new ClockReading("test", true, ticks, FakeServices.NOW.toEpochMilli() + ticks);
        rounds = open();
    }

    /** The window is opened anew. */
    RoundsViewModel open() {
        rounds = new RoundsViewModel(fake.forRounds(runner, Runnable::run), this);
        return rounds;
    }

    RunningViewModel begin(RoundRules rules) {
        rounds.choose(new RoundKind(
                "test",
                "Test round",
                rules,
                List.of(
                        new Slot.Fixed(new ProblemRef("hone", "merge-shifts"), 1),
                        new Slot.Fixed(new ProblemRef("hone", "pair-sum"), 1))));
        if (rounds.page().get() instanceof Page.Starting(var card)) {
            card.start();
        }
        return running();
    }

    RunningViewModel running() {
        if (rounds.page().get() instanceof Page.Running(var running)) {
            return running;
        }
        throw new AssertionError("No round runs: " + rounds.page().get());
    }

    AfterViewModel after() {
        if (rounds.page().get() instanceof Page.After(var after)) {
            return after;
        }
        throw new AssertionError("No round is over: " + rounds.page().get());
    }

    /** Time passes, with the window looking at the clock every second of the last few. */
    void pass(Duration time) {
        for (long left = time.toMillis(); left > 0; left -= 1_000) {
            ticks += Math.min(left, 1_000);
            rounds.tick();
        }
    }

    static void write(RunningViewModel running, String text) {
        int task = running.current().get();
        running.edited(task, 0, running.text(task).length(), text);
    }

    @Override
    public void enter() {
        exits.add("enter");
    }

    @Override
    public void leave() {
        exits.add("leave");
    }

    @Override
    public void practise(ProblemRef problem) {
        exits.add("practise " + problem);
    }

    @Override
    public void openInWorkbench(ProblemRef problem, String source) {
        exits.add("open " + problem);
    }
}
