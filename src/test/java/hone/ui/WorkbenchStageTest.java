package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.ListedProblem;
import hone.ui.editor.CodeEditor;
import hone.ui.fx.FxThread;
import hone.ui.fx.TaskRunner;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person meets it, on the headless platform, with a judge that says what it is told to. */
@SuppressWarnings("NullAway.Init") // the stage comes before any test
@ExtendWith(ApplicationExtension.class)
final class WorkbenchStageTest {
    private final FakeServices services = new FakeServices();

    private Workbench window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        services.settings.put("problem.last", "hone/merge-shifts");
        window = Workbench.open(shown, services.on(TaskRunner.direct(), FxThread.executor()));
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void theFirstWindowShowsTheSamplesAndTheCaretInTheStub(FxRobot robot) {
        assertThat(robot.lookup(".sample-card").queryAll()).isNotEmpty();
        assertThat(label(robot, "#caret")).isEqualTo("Ln 3, Col 9");
        assertThat(focusIn(".code-editor")).isTrue();
        assertThat(stage.getTitle()).isEqualTo("The lighthouse log – Hone");
    }

    @Test
    void theDrawerFindsAProblemByTypingAndOpensItWithEnter(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.interact(() ->
                robot.lookup("#problem-search").queryAs(TextInputControl.class).setText("tide"));
        robot.push(KeyCode.ENTER);

        assertThat(label(robot, "#problem-title")).isEqualTo("The tide gauge's diary");
        assertThat(robot.lookup("#problem-search").tryQuery()).isEmpty();
        assertThat(focusIn(".code-editor")).isTrue();
    }

    @Test
    void arrowsMoveThroughTheListFromTheSearchField(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        TableView<?> table = robot.lookup("#problem-table").queryTableView();
        int before = table.getSelectionModel().getSelectedIndex();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(before + 1);

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#problem-search").tryQuery()).isEmpty();
        assertThat(label(robot, "#problem-title")).isEqualTo("The lighthouse log");
    }

    @Test
    void aSearchWithoutResultOffersToShowEverything(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.interact(() -> window.model().browser().query().set("no such thing"));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#clear-filters").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#clear-filters").queryAs(Button.class).fire());

        assertThat(robot.lookup("#problem-table").queryTableView().getItems())
                .hasSize(FakeServices.builtIn().size());
    }

    @Test
    void submittingByKeyShowsTheVerdictAndKeepsTheFailingCase(FxRobot robot) throws TimeoutException {
        services.verdict = Shots::wrong;
        write(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(label(robot, "#headline")).startsWith("Wrong on 1 of 47: ").contains("first difference: ");

        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#keep-case").queryAs(Button.class).fire());
        assertThat(services.ownCases.values()).hasSize(1);
    }

    @Test
    void theGrowthPaneComparesWorkInTheResultsWords(FxRobot robot) {
        services.compared = Optional.of(CountedSamples.comparison());
        services.growth = Optional.of(GrowthSamples.worse());
        write(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        String sentence = CountedSamples.comparison().sentence();
        assertThat(label(robot, "#cost")).startsWith("Slowest case: ").endsWith(sentence);

        robot.interact(() -> window.model().openGrowth());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#growth .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(sentence)
                .noneMatch(text -> text.contains("of the author's solution"));
    }

    @Test
    void runningByKeyJudgesTheSamples(FxRobot robot) {
        write(robot);
        robot.push(KeyCode.CONTROL, KeyCode.QUOTE);

        assertThat(services.judged).containsExactly("run merge-shifts 0");
    }

    @Test
    void compileErrorsAreFoldedToOneAndLeadToTheirLine(FxRobot robot) {
        services.verdict = Shots::notCompiled;
        write(robot);
        robot.push(KeyCode.CONTROL, KeyCode.QUOTE);

        assertThat(label(robot, "#headline")).startsWith("Line 13: List has no method toArry.");
        assertThat(robot.lookup("#more-errors").queryLabeled().getText()).contains("2 more errors");
        assertThat(robot.lookup(".more-problems .frame").queryAll()).isEmpty();
        robot.interact(() -> window.model().results().unfolded().set(true));
        assertThat(robot.lookup(".more-problems .frame").queryAll()).hasSize(2);
    }

    @Test
    void f6GoesRoundTheWindow(FxRobot robot) {
        robot.push(KeyCode.F6);
        assertThat(focusIn("#lower")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focusIn(".statement-view")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focusIn(".code-editor")).isTrue();
    }

    @Test
    void aFormulaIsDrawnOrShownAsItWasWritten(FxRobot robot) throws TimeoutException {
        services.verdict = FakeServices::accepted;
        write(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(() -> window.model().openEditorial());

        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> !robot.lookup(".maths-ink").queryAll().isEmpty());
        assertThat(robot.lookup(".maths").queryAll()).isNotEmpty();
    }

    @Test
    void startingBlankCanBeUndone(FxRobot robot) {
        write(robot);
        CodeEditor editor = robot.lookup(".code-editor").queryAs(CodeEditor.class);
        String written = editor.text();
        robot.interact(() -> robot.lookup("#start-blank").queryAs(Button.class).fire());
        assertThat(editor.text()).isNotEqualTo(written);

        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo(written);
    }

    @Test
    void everyIconAloneHasAName(FxRobot robot) {
        assertThat(robot.lookup(".button").queryAllAs(Button.class))
                .filteredOn(
                        button -> button.getText() == null || button.getText().isEmpty())
                .isNotEmpty()
                .allSatisfy(button -> assertThat(button.getAccessibleText()).isNotBlank());
    }

    @Test
    void theProblemWithTheTallestStatementFitsTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(560);
        });
        for (ListedProblem problem : window.model().browser().inOrder()) {
            robot.interact(() -> window.model().open(problem));
            Node title = robot.lookup("#problem-title").query();
            assertThat(title.localToScene(title.getBoundsInLocal()).getMaxX()).isLessThan(900);
        }
    }

    private void write(FxRobot robot) {
        CodeEditor editor = robot.lookup(".code-editor").queryAs(CodeEditor.class);
        robot.interact(() -> editor.setText("class Solution { int[][] merge(int[][] s) { return s.clone(); } }\n"));
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private boolean focusIn(String query) {
        Node inside = stage.getScene().getFocusOwner();
        var wanted = stage.getScene().getRoot().lookupAll(query);
        while (inside != null && !wanted.contains(inside)) {
            inside = inside.getParent();
        }
        return inside != null;
    }
}
