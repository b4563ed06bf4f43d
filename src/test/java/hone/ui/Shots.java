package hone.ui;

import hone.compile.CompilerName;
import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.Library;
import hone.practice.StoreException;
import hone.problem.BrokenProblem;
import hone.problem.Case;
import hone.problem.Fault;
import hone.problem.ListedProblem;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Value;
import hone.ui.fx.BackgroundRunner;
import hone.ui.fx.FxThread;
import hone.ui.statement.StatementViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.application.Application;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/**
 * Photographs the window in each of its states, dark and light, small and large, into the folder named by the first
 * argument. Start {@link Main} with {@code -Dglass.platform=Headless -Dprism.order=sw} and {@code -Dhone.problems} set to
 * the folder of the built-in pack.
 */
@SuppressWarnings("NullAway.Init") // JavaFX calls start first
public final class Shots extends Application {
    private static final String CODE = """
            class Solution {
                public int[][] mergeShifts(int[][] shifts) {
                    Arrays.sort(shifts, Comparator.comparingInt(s -> s[0]));
                    List<int[]> merged = new ArrayList<>();
                    for (int[] shift : shifts) {
                        int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                        if (last == null || shift[0] > last[1]) {   // starts a new block
                            merged.add(shift.clone());
                        } else {
                            last[1] = Math.max(last[1], shift[1]);
                        }
                    }
                    return merged.toArry(new int[0][]);
                }
            }
            """;

    private final FakeServices fake = new FakeServices();
    private Camera camera;
    private Stage stage;
    private WorkbenchViewModel model;

    @Override
    public void start(Stage primary) {
        stage = primary;
        addBroken();
        var window = Workbench.open(primary, fake.on(new BackgroundRunner(), FxThread.executor()));
        model = window.model();
        List<String> arguments = getParameters().getRaw();
        camera = new Camera(
                Path.of(arguments.isEmpty() ? "target/shots" : arguments.getFirst()),
                primary,
                theme -> model.settings().theme().set(theme),
                javafx.util.Duration.millis(700));
        Problem merge = FakeServices.problem("merge-shifts");
        step("loading", () -> {});
        step("first", () -> {});
        step("opened", () -> model.open(ListedProblem.of(merge)));
        step("wrong", () -> {
            type();
            fake.verdict = Shots::wrong;
            fake.counted = CountedSamples::of;
            fake.compared = Optional.of(CountedSamples.comparison());
            model.submit();
        });
        step("hints", () -> {
            model.statement().part().set(StatementViewModel.Part.HINTS);
            model.statement().showHint();
            model.statement().showHint();
        });
        step("not-compiled", () -> {
            fake.verdict = Shots::notCompiled;
            model.run();
        });
        step("too-slow", () -> {
            fake.verdict = Shots::tooSlow;
            model.submit();
        });
        step("crashed", () -> {
            fake.verdict = Shots::crashed;
            model.run();
        });
        step("accepted", () -> {
            fake.verdict = FakeServices::accepted;
            model.submit();
        });
        step("growth-before", () -> model.lower().set(Front.Lower.GROWTH));
        step("growth", () -> {
            fake.growth = Optional.of(GrowthSamples.worse());
            model.openGrowth();
        });
        step("growth-stale", () -> retype(CODE + "// another line\n"));
        step("growth-again", () -> model.submit());
        step("growth-unsure", () -> {
            fake.growth = Optional.of(GrowthSamples.unsure());
            model.openGrowth();
        });
        step("editorial", () -> model.openEditorial());
        step("attempts", () -> model.statement().part().set(StatementViewModel.Part.ATTEMPTS));
        step("attempt-source", () -> {
            if (stage.getScene().getRoot().lookup("#attempts") instanceof ListView<?> attempts) {
                attempts.getSelectionModel().select(1);
            }
        });
        step("cases", () -> {
            model.statement().part().set(StatementViewModel.Part.STATEMENT);
            model.lower().set(Front.Lower.CASES);
            model.cases().add();
            model.cases()
                    .selected()
                    .get()
                    .ifPresent(form -> form.fields().getFirst().text().set("[[1, 3], [2, x]]"));
        });
        step("drawer", () -> model.overlay().set(Front.Overlay.PROBLEMS));
        step("drawer-broken", () -> model.browser().query().set("broken"));
        step("drawer-empty", () -> model.browser().query().set("no such thing"));
        step("settings", () -> {
            model.browser().clearFilters();
            model.overlay().set(Front.Overlay.SETTINGS);
        });
        step(
                "safety",
                () -> stage.getScene().getRoot().lookupAll(".tab-pane").stream()
                        .map(javafx.scene.control.TabPane.class::cast)
                        .filter(tabs -> tabs.getTabs().stream().anyMatch(tab -> "tab-safety".equals(tab.getId())))
                        .forEach(tabs -> tabs.getSelectionModel().selectLast()));
        step("safety-alone", () -> {
            fake.safety = SafetySamples.ALONE;
            model.safety().tryAgain();
        });
        step("notices", () -> {
            model.overlay().set(Front.Overlay.NONE);
            model.notices()
                    .show(
                            Notice.of(
                                    Notice.Subject.NOT_KEPT,
                                    "Nothing is kept in this session: the folder /home/ada/.local/share/hone cannot be written."));
            fake.onTrouble.accept(
                    new StoreException(
                            "What you type cannot be kept in /home/ada/.local/share/hone: the disk is full. Go on typing; it is tried again and again. Until then do not close the window."));
        });
        step("large-text", () -> {
            model.notices().remove(Notice.Subject.NOT_KEPT);
            model.settings().textSize().set(19);
            model.settings().codeSize().set(19);
            model.lower().set(Front.Lower.RESULTS);
        });
        camera.run();
    }

    private void type() {
        retype(CODE);
    }

    private void retype(String text) {
        model.opened().get().ifPresent(_ -> {
            ((javafx.scene.Parent) stage.getScene().getRoot())
                    .lookupAll(".code-editor")
                    .forEach(node -> {
                        if (node instanceof hone.ui.editor.CodeEditor editor) {
                            editor.setText(text);
                        }
                    });
        });
    }

    private void step(String name, Runnable action) {
        camera.step(name, action);
    }

    private void addBroken() {
        var problems = new ArrayList<ListedProblem>(fake.shelf.problems());
        problems.add(ListedProblem.of(
                new BrokenProblem(
                        new ProblemRef("hone", "longest-queue"),
                        "queues",
                        new Fault(
                                "expected one of \"easy\", \"medium\", \"hard\", found \"eazy\"; did you mean \"easy\"?",
                                Optional.of("queues/longest-queue/problem.json"),
                                OptionalInt.of(4),
                                OptionalInt.of(17),
                                Optional.of("$.difficulty"))),
                Path.of("problems")));
        fake.shelf = new Library.Shelf(problems, List.of());
        fake.kept.add(new Attempt(
                FakeServices.problem("pair-sum").ref(),
                FakeServices.NOW.minus(Duration.ofDays(1)),
                Verdict.AC,
                CODE,
                40,
                40,
                Duration.ofMillis(12)));
        fake.settings.putAll(Map.of("problem.last", "hone/delta-decode"));
    }

    static Judgement wrong(Problem problem) {
        var outcomes = new ArrayList<CaseOutcome>();
        boolean failed = false;
        for (Case each : FakeServices.cases(problem)) {
            boolean fails = !failed
                    && each.secret()
                    && each.input().getFirst().size() > 3
                    && each.size() < 20
                    && each.expected().orElseThrow() instanceof Value.Sequence(var items)
                    && !items.isEmpty();
            failed |= fails;
            outcomes.add(fails ? wrong(each) : FakeServices.right(each));
        }
        return FakeServices.judgement(problem, Verdict.WA, outcomes);
    }

    static CaseOutcome wrong(Case of) {
        var items = new ArrayList<>(((Value.Sequence) of.expected().orElseThrow()).items());
        Value first = items.getFirst();
        items.set(0, new Value.Sequence(List.of(new Value.Whole(1), new Value.Whole(4))));
        items.add(1, new Value.Sequence(List.of(new Value.Whole(2), new Value.Whole(6))));
        String difference = "length " + (items.size() - 1) + ", got " + items.size();
        return new CaseOutcome(
                of,
                Optional.of(Verdict.WA),
                Optional.of(new Value.Sequence(first == null ? List.of() : items)),
                Optional.of(difference),
                "",
                List.of(),
                Duration.ofMillis(1),
                1_000,
                "merged so far: 1\nmerged so far: 2\n",
                34);
    }

    static Judgement tooSlow(Problem problem) {
        var outcomes = new ArrayList<CaseOutcome>();
        boolean stopped = false;
        for (Case each : FakeServices.cases(problem)) {
            boolean stops = !stopped && each.size() > 50_000;
            if (stops) {
                stopped = true;
                outcomes.add(new CaseOutcome(
                        each,
                        Optional.of(Verdict.TLE),
                        Optional.empty(),
                        Optional.empty(),
                        "Stopped after 1 s",
                        List.of(
                                new CaseOutcome.Place("Solution.mergeShifts", 9),
                                new CaseOutcome.Place("Solution.merge", 4)),
                        Duration.ofMillis(1004),
                        0,
                        "",
                        0));
            } else {
                outcomes.add(stopped ? CaseOutcome.notRun(each) : FakeServices.right(each));
            }
        }
        return FakeServices.judgement(problem, Verdict.TLE, outcomes);
    }

    static Judgement crashed(Problem problem) {
        List<CaseOutcome> outcomes = FakeServices.cases(problem).stream()
                .filter(c -> !c.secret())
                .map(c -> new CaseOutcome(
                        c,
                        Optional.of(Verdict.RTE),
                        Optional.empty(),
                        Optional.empty(),
                        "ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2",
                        List.of(
                                new CaseOutcome.Place("Solution.end", 12),
                                new CaseOutcome.Place("Solution.mergeShifts", 7)),
                        Duration.ZERO,
                        0,
                        "sorting\n\u001b[31mred\n",
                        18))
                .toList();
        return FakeServices.judgement(problem, Verdict.RTE, outcomes);
    }

    static Judgement notCompiled(Problem problem) {
        return new Judgement(
                problem.ref(),
                Verdict.CE,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                FakeServices.cases(problem).stream().map(CaseOutcome::notRun).toList(),
                List.of(
                        new Diagnostic(
                                13,
                                23,
                                6,
                                Diagnostic.Severity.ERROR,
                                "List has no method toArry. Did you mean toArray?",
                                "UndefinedMethod"),
                        new Diagnostic(
                                14, 6, 1, Diagnostic.Severity.ERROR, "A return statement is missing.", "MissingReturn"),
                        new Diagnostic(
                                6,
                                19,
                                4,
                                Diagnostic.Severity.ERROR,
                                "The name lst is not known here.",
                                "UnresolvedVariable")),
                Duration.ofMillis(9),
                OptionalLong.empty(),
                "");
    }

    /** Starts JavaFX from a class that is no {@link Application}. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(Shots.class, arguments);
        }
    }
}
