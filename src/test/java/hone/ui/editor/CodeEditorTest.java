package hone.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Diagnostic;
import hone.compile.Diagnostic.Severity;
import hone.ui.editor.text.Selection;
import hone.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CodeEditorTest {
    @SuppressWarnings("NullAway.Init") // by start()
    private CodeEditor editor;

    @Start
    void start(Stage stage) {
        editor = new CodeEditor();
        var scene = new Scene(editor, 700, 400);
        Theme.DARK.apply(scene);
        stage.setScene(scene);
        stage.show();
        editor.requestFocus();
    }

    private void load(FxRobot robot, String marked) {
        robot.interact(() -> {
            editor.loadText(marked.replace("|", ""));
            editor.moveCaret(marked.indexOf('|'));
            editor.requestFocus();
        });
    }

    private String marked() {
        return new StringBuilder(editor.text())
                .insert(editor.caretPosition(), '|')
                .toString();
    }

    private Collection<String> styleAt(int position) {
        return editor.area().getStyleOfChar(position);
    }

    @Test
    void typesWithPairsAndIndents(FxRobot robot) {
        load(robot, "|");
        robot.write("if (a[0])");
        assertThat(marked()).isEqualTo("if (a[0])|");
        robot.write(" {");
        robot.type(KeyCode.ENTER);
        robot.write("f");
        assertThat(marked()).isEqualTo("if (a[0]) {\n    f|\n}");
        robot.write("(").type(KeyCode.BACK_SPACE);
        assertThat(marked()).isEqualTo("if (a[0]) {\n    f|\n}");
        assertThat(styleAt(0)).containsExactly("keyword");
    }

    @Test
    void undoesStepByStep(FxRobot robot) {
        load(robot, "a\nb|\nc");
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.SHORTCUT, KeyCode.D).push(KeyCode.SHORTCUT, KeyCode.SLASH);
        assertThat(editor.text()).isEqualTo("b\n// b\na\nc");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("b\na\nc");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("a\nb\nc");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("a\nb\nc");
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(editor.text()).isEqualTo("b\na\nc");
    }

    @Test
    void tabsAndOutdents(FxRobot robot) {
        load(robot, "a|b");
        robot.type(KeyCode.TAB);
        assertThat(marked()).isEqualTo("a   |b");
        robot.interact(() -> editor.area().select(new Selection(0, 5)));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor.text()).isEqualTo("a   b");
        load(robot, "  a\nb|");
        robot.interact(() -> editor.area().select(new Selection(0, 5)));
        robot.type(KeyCode.TAB);
        assertThat(editor.text()).isEqualTo("      a\n    b");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor.text()).isEqualTo("  a\nb");
    }

    @Test
    void aWholeReplacementCanBeUndoneButALoadedTextCannot(FxRobot robot) {
        load(robot, "old|");
        robot.interact(() -> editor.setText("new\r\ntext"));
        assertThat(editor.text()).isEqualTo("new\ntext");
        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo("old");
        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo("old");
    }

    @Test
    void tellsEditsInOrderSoThatTheyCanBeReplayed(FxRobot robot) {
        load(robot, "a(1);\nb(2);|");
        var replayed = new StringBuilder(editor.text());
        var heard = new ArrayList<String>();
        robot.interact(() -> editor.setOnEdit((position, removed, inserted) -> {
            replayed.replace(position, position + removed, inserted);
            heard.add(inserted);
        }));
        robot.interact(() -> editor.area().select(new Selection(0, 11)));
        robot.push(KeyCode.SHORTCUT, KeyCode.SLASH).type(KeyCode.TAB).write("x\"");
        assertThat(replayed).hasToString(editor.text());
        robot.interact(() -> {
            editor.undo();
            editor.undo();
            editor.undo();
            editor.redo();
            editor.setText("z");
        });
        assertThat(replayed).hasToString(editor.text());
        assertThat(heard).hasSizeGreaterThan(6);
        robot.interact(() -> editor.loadText("other"));
        assertThat(replayed).hasToString("z");
    }

    @Test
    void pastesCleanLineBreaksAndKeepsTabs(FxRobot robot) {
        load(robot, "a|");
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("\r\n\tb\rc");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(marked()).isEqualTo("a\n\tb\nc|");
    }

    @Test
    void readOnlyTextStaysAsItIs(FxRobot robot) {
        load(robot, "a|b");
        robot.interact(() -> editor.readOnlyProperty().set(true));
        robot.write("x(").type(KeyCode.ENTER).type(KeyCode.TAB).push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(editor.text()).isEqualTo("ab");
        robot.interact(() -> editor.loadText("other"));
        assertThat(editor.text()).isEqualTo("other");
    }

    private static Diagnostic error(int line, int column, int length) {
        return new Diagnostic(line, column, length, Severity.ERROR, "wrong", "Wrong");
    }

    @Test
    void errorsAreMarkedMoveAlongAndAreGoneTo(FxRobot robot) {
        load(robot, "|one\ntwo\nthree");
        robot.interact(() -> editor.showDiagnostics(List.of(error(2, 1, 3), error(3, 3, 99))));
        assertThat(styleAt(4)).contains("error");
        assertThat(styleAt(12)).contains("error");
        assertThat(styleAt(8)).doesNotContain("error");
        robot.interact(() -> editor.area().insertText(0, "zero\n"));
        assertThat(styleAt(4)).doesNotContain("error");
        assertThat(styleAt(9)).contains("error");
        assertThat(robot.lookup(".gutter-mark.error").queryAll()).hasSize(2);
        robot.interact(() -> editor.moveCaret(0));
        robot.type(KeyCode.F2);
        assertThat(editor.placeProperty().get()).isEqualTo(new Place(3, 1));
        robot.type(KeyCode.F2);
        assertThat(editor.placeProperty().get()).hasToString("Ln 4, Col 3");
        robot.type(KeyCode.F2);
        assertThat(editor.placeProperty().get()).isEqualTo(new Place(3, 1));
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        assertThat(editor.placeProperty().get()).isEqualTo(new Place(4, 3));
        robot.interact(editor::clearDiagnostics);
        assertThat(styleAt(9)).doesNotContain("error");
        assertThat(robot.lookup(".gutter-mark.error").queryAll()).isEmpty();
    }

    @Test
    void diagnosticsOutsideTheTextDoNoHarm(FxRobot robot) {
        load(robot, "a\n\nb|");
        robot.interact(() -> editor.showDiagnostics(List.of(
                error(0, 0, 0), error(2, 5, 1), error(99, 99, Integer.MAX_VALUE), error(-1, Integer.MIN_VALUE, -5))));
        assertThat(styleAt(0)).contains("error");
        assertThat(styleAt(3)).contains("error");
        assertThat(robot.lookup(".gutter-mark.error").queryAll()).hasSize(3);
        robot.interact(() -> editor.setText(""));
        assertThat(robot.lookup(".gutter-mark.error").queryAll()).isEmpty();
    }

    @Test
    void findsAndReplaces(FxRobot robot) {
        load(robot, "|cat Cat dog cat");
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("cat");
        var status = robot.lookup("#find-status").queryAs(Label.class);
        assertThat(status.getText()).isEqualTo("1 of 3");
        assertThat(styleAt(4)).contains("hit");
        robot.type(KeyCode.ENTER).type(KeyCode.F3);
        assertThat(status.getText()).isEqualTo("3 of 3");
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(editor.area().getSelectedText()).isEqualTo("Cat");
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(status.getText()).isEqualTo("2 of 2");
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        robot.interact(
                () -> robot.lookup("#find-replacement").queryAs(TextField.class).setText("cow"));
        robot.clickOn("#find-replace-all");
        assertThat(editor.text()).isEqualTo("cow Cat dog cow");
        assertThat(status.getText()).isEqualTo("2 replaced");
        robot.interact(editor::undo);
        assertThat(editor.text()).isEqualTo("cat Cat dog cat");
        robot.clickOn("#find-query").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#find-status").tryQuery()).isEmpty();
        assertThat(styleAt(0)).doesNotContain("hit");
        assertThat(editor.area().isFocused()).isTrue();
    }

    @Test
    void anExpressionThatIsNotFinishedIsSaidCalmly(FxRobot robot) {
        load(robot, "|f(1)");
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.clickOn("#find-regex");
        robot.clickOn("#find-query").write("f(");
        assertThat(robot.lookup("#find-status").queryAs(Label.class).getText()).startsWith("Not an expression yet");
        robot.write(".)");
        assertThat(robot.lookup("#find-status").queryAs(Label.class).getText()).isEqualTo("1 of 1");
    }

    @Test
    void goesToALine(FxRobot robot) {
        load(robot, "|a\nbcd\ne");
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        robot.write("2:3").type(KeyCode.ENTER);
        assertThat(editor.placeProperty().get()).isEqualTo(new Place(2, 3));
        assertThat(editor.area().isFocused()).isTrue();
        robot.interact(() -> editor.goTo(99, 99));
        assertThat(editor.placeProperty().get()).isEqualTo(new Place(3, 2));
    }

    @Test
    void marksBracketsAndZooms(FxRobot robot) {
        load(robot, "f(a|)");
        assertThat(styleAt(1)).contains("bracket-match");
        assertThat(styleAt(3)).contains("bracket-match");
        robot.type(KeyCode.LEFT);
        assertThat(styleAt(1)).contains("bracket-match");
        robot.type(KeyCode.HOME);
        assertThat(styleAt(1)).doesNotContain("bracket-match");
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(editor.fontSizeProperty().get()).isEqualTo(15);
        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS).push(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(editor.fontSizeProperty().get()).isEqualTo(13);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(editor.fontSizeProperty().get()).isEqualTo(14);
    }

    @Test
    void listsItsShortcuts() {
        assertThat(editor.shortcuts()).extracting(Shortcut::what).contains("Find", "Duplicate line", "Next error");
    }
}
