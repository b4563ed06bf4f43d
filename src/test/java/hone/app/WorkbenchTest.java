package hone.app;

import static org.assertj.core.api.Assertions.assertThat;

import hone.store.DataFolder;
import hone.ui.Workbench;
import hone.ui.editor.CodeEditor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program but for its main method: real packs, real compilers, real processes, a real window. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {
    private static final int PATIENCE_SECONDS = 60;

    private static final String WRONG = """
            class Solution {
                public int[][] merge(int[][] shifts) {
                    Arrays.sort(shifts, (a, b) -> Integer.compare(a[0], b[0]));
                    List<int[]> merged = new ArrayList<>();
                    for (int[] shift : shifts) {
                        int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                        if (last == null || shift[0] >= last[1]) {
                            merged.add(shift);
                        } else {
                            last[1] = Math.max(last[1], shift[1]);
                        }
                    }
                    return merged.toArray(new int[0][]);
                }
            }
            """;

    @SuppressWarnings("NullAway.Init") // by start()
    private Path data;

    @SuppressWarnings("NullAway.Init") // by start()
    private WindowWiring wiring;

    @SuppressWarnings("NullAway.Init") // by start()
    private Workbench workbench;

    @Start
    void start(javafx.stage.Stage stage) throws Exception {
        data = Files.createTempDirectory("hone-window");
        wiring = WindowWiring.start(Installation.find(), new DataFolder(data));
        workbench = Workbench.open(stage, wiring.services());
    }

    @Stop
    void stop() throws Exception {
        workbench.close();
        wiring.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aPersonBrowsesWritesRunsMendsAndIsAccepted(FxRobot robot) throws Exception {
        await(() -> label(robot, "#problem-title").equals("Two bookings"));

        // Browse.
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> robot.lookup("#problem-search").tryQuery().isPresent());
        robot.clickOn("#problem-search").write("lighthouse");
        assertThat(robot.lookup("#problem-search").queryAs(TextField.class).getText())
                .isEqualTo("lighthouse");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        await(() -> label(robot, "#problem-title").equals("The lighthouse log"));
        CodeEditor editor = robot.lookup(node -> node instanceof CodeEditor).query();

        // Nothing written is no attempt.
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> label(robot, "#headline").startsWith("Nothing written yet"));

        // Type, with real keys, and run into a compile error.
        robot.interact(editor::requestFocus);
        robot.write("int a = missing;");
        robot.push(KeyCode.CONTROL, KeyCode.QUOTE);
        await(() -> label(robot, "#headline").contains("missing"));
        assertThat(label(robot, "#headline")).startsWith("Line ");

        // Write the rest at once: a wrong answer on the samples.
        robot.interact(() -> editor.setText(WRONG));
        robot.push(KeyCode.CONTROL, KeyCode.QUOTE);
        await(() -> label(robot, "#headline").startsWith("Wrong on 1 of 3: touching ends."));

        // Submit stops at the samples too, and that is no attempt either.
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !workbench.model().results().judging().get());
        assertThat(wiring.services().attempts().standings()).isEmpty();

        // Mend it by hand: the caret behind >= and one key back.
        int slip = WRONG.indexOf(">= last") + 2;
        robot.interact(() -> {
            editor.moveCaret(slip);
            editor.requestFocus();
        });
        robot.push(KeyCode.BACK_SPACE);
        assertThat(editor.text()).isEqualTo(WRONG.replace(">= last", "> last"));

        // Submit.
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> label(robot, "#headline").startsWith("Accepted, 47 of 47"));
        assertThat(wiring.services().attempts().standings().values())
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.solved()).isTrue();
                    assertThat(standing.attempts()).isEqualTo(1);
                });
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
