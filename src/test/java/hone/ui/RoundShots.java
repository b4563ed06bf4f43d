package hone.ui;

import hone.practice.round.ClockReading;
import hone.practice.round.Presets;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundRules;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.practice.round.Slot;
import hone.practice.round.Step;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import hone.ui.editor.CodeEditor;
import hone.ui.fx.BackgroundRunner;
import hone.ui.fx.FxThread;
import hone.ui.round.RoundsViewModel;
import hone.ui.round.RoundsViewModel.Page;
import hone.ui.round.RunningViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * Photographs choosing a round and working in one, dark and light, small and large, into the folder named by the first argument.
 * Start {@link Main} as {@link Shots.Main} is started.
 */
@SuppressWarnings("NullAway.Init") // JavaFX calls start first
public final class RoundShots extends Application {
    private static final String CODE = """
            class Solution {
                // Sort by start, then sweep.
                public int[][] mergeShifts(int[][] shifts) {
                    List<int[]> merged = new ArrayList<>();
                    for (int[] shift : shifts) {
                        int[] last = merged.isEmpty() ? null : merged.getLast();
                        if (last == null || shift[0] > last[1]) {
                            merged.add(shift.clone());
                        }
                    }
                    return merged.toArray(new int[0][]);
                }
            }
            """;

    private final FakeServices fake = new FakeServices();
    private Camera camera;
    private Stage stage;
    private Workbench window;
    private long ticks;

    @Override
    public void start(Stage primary) {
        stage = primary;
        List<String> arguments = getParameters().getRaw();
        Path folder = Path.of(arguments.isEmpty() ? "target/shots" : arguments.getFirst());
        fake.timer = () -> new ClockReading("test", true, ticks, FakeServices.NOW.toEpochMilli() + ticks);
        window = Workbench.open(primary, fake.on(new BackgroundRunner(), FxThread.executor()));
        camera = new Camera(
                folder,
                primary,
                theme -> window.model().settings().theme().set(theme),
                javafx.util.Duration.millis(2_800));
        step("round-entry", () -> {});
        step(
                "round-home",
                () -> stage.getScene().getRoot().lookup("#rounds").fireEvent(new javafx.event.ActionEvent()));
        step("round-builder", () -> rounds().build(Presets.ASSESSMENT));
        step("round-builder-nofit", () -> {
            if (rounds().page().get() instanceof Page.Building(var builder)) {
                builder.addTask();
                builder.slots().getLast().topics().add("no-such-topic");
                builder.slots().getFirst().weight().set(3);
            }
        });
        step("round-home-own", () -> {
            if (rounds().page().get() instanceof Page.Building(var builder)) {
                builder.removeTask(builder.slots().getLast());
                builder.name().set("Friday practice with the graph problems");
                rounds().keep(builder);
            }
        });
        step("round-start", () -> rounds().choose(Presets.ASSESSMENT));
        step("round-start-steps", () -> rounds().choose(Presets.PHONE_SCREEN));
        step("round-refused", () -> {
            rounds().choose(new RoundKind(
                    "x",
                    "Own round",
                    Presets.ASSESSMENT.rules(),
                    List.of(new Slot.Drawn(Optional.of(Difficulty.HARD), Set.of("no-such-topic"), 1))));
            begin();
        });
        step("round-running", () -> go(kind(Help.FULL, Results.WITHHELD, false, false, 4)));
        step("round-withheld", () -> {
            type(CODE);
            round().run();
            round().submit();
        });
        step("round-second-task", () -> {
            ticks += Duration.ofMinutes(27).toMillis();
            rounds().tick();
            round().open(1);
        });
        step("round-end-question", () -> round().askToEnd());
        step("round-five-minutes", () -> {
            round().keepGoing();
            ticks += Duration.ofMinutes(38).plusSeconds(20).toMillis();
            rounds().tick();
        });
        step("round-last-minute", () -> {
            ticks += Duration.ofMinutes(4).toMillis();
            rounds().tick();
        });
        step("round-over", () -> {
            ticks += Duration.ofMinutes(4).toMillis();
            rounds().tick();
        });
        step("round-rated", () -> {
            if (rounds().page().get() instanceof Page.After(var after)) {
                after.rate(List.of(75, 25, 0, 0));
            }
        });
        step("round-steps", () -> {
            rounds().toHome();
            go(kind(Help.PLAIN, Results.SHOWN, true, true, 2));
        });
        step("round-prompt", () -> {
            for (int i = 0; i < 60; i++) {
                type(CODE.substring(0, 300 + i));
            }
            type(CODE);
            round().steps().go(Step.IMPROVE);
            round().steps().write("Sort by start, O(n log n), then one pass.");
            ticks += 200_000;
            rounds().tick();
        });
        step("round-hint-cost", () -> round().hints().ask());
        step("round-hint", () -> round().hints().take());
        step("round-shown", () -> {
            fake.verdict = Shots::notCompiled;
            round().submit();
        });
        step("round-steps-folded", () -> {
            round().steps().folded().set(true);
            fake.verdict = FakeServices::accepted;
            round().submit();
        });
        step("round-paused", () -> round().pause());
        step("round-again", () -> {
            round().goOn();
            round().askToEnd();
            round().end();
            rounds().toHome();
        });
        step("round-home-past", () -> {});
        step("round-none-begun", () -> {
            go(kind(Help.NONE, Results.SHOWN, true, false, 6));
        });
        step("round-none", () -> type(CODE));
        step("round-resumed", () -> {
            window.close();
            ticks += 192_000;
            window = Workbench.open(stage, fake.on(new BackgroundRunner(), FxThread.executor()));
        });
        camera.run();
    }

    private static RoundKind kind(Help help, Results results, boolean mayPause, boolean steps, int tasks) {
        var slots = new ArrayList<Slot>();
        for (String id : List.of("merge-shifts", "pair-sum", "delta-decode").subList(0, Math.min(3, tasks))) {
            slots.add(new Slot.Fixed(new ProblemRef("hone", id), 1));
        }
        while (slots.size() < tasks) {
            slots.add(new Slot.Drawn(Optional.empty(), Set.of(), 1));
        }
        return new RoundKind(
                "shots",
                "General assessment",
                new RoundRules(
                        Duration.ofMinutes(70),
                        mayPause,
                        mayPause ? 20 : RoundRules.NO_HINTS,
                        results,
                        help,
                        Counted.LAST,
                        steps),
                slots);
    }

    private RoundsViewModel rounds() {
        return window.rounds();
    }

    private RunningViewModel round() {
        if (rounds().page().get() instanceof Page.Running(var running)) {
            return running;
        }
        throw new IllegalStateException("No round runs: " + rounds().page().get());
    }

    private void begin() {
        if (rounds().page().get() instanceof Page.Starting(var card)) {
            card.start();
        }
    }

    private void go(RoundKind kind) {
        rounds().choose(kind);
        begin();
    }

    private void type(String text) {
        stage.getScene().getRoot().lookupAll(".code-editor").forEach(node -> {
            if (node instanceof CodeEditor editor) {
                editor.setText(text);
            }
        });
    }

    private void step(String name, Runnable action) {
        camera.step(name, action);
    }

    /** Starts JavaFX from a class that is no {@link Application}. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(RoundShots.class, arguments);
        }
    }
}
