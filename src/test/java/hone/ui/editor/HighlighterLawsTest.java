package hone.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class HighlighterLawsTest {
    /** A replacement, or with {@code undo} one step back, at fractions of the text. */
    record Step(double from, double length, String inserted, boolean undo) {}

    @BeforeContainer
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Property(tries = 150)
    void stylesAfterAnyEditsAreThoseOfTheWholeTextAfresh(
            @ForAll("texts") String start, @ForAll("steps") List<Step> steps) {
        new FxRobot().interact(() -> {
            var editor = new CodeEditor();
            editor.loadText(start);
            var replayed = new StringBuilder(editor.text());
            editor.setOnEdit((position, removed, inserted) -> replayed.replace(position, position + removed, inserted));
            for (var step : steps) {
                if (step.undo()) {
                    editor.undo();
                } else {
                    int length = editor.text().length();
                    int from = (int) (step.from() * length);
                    int to = from + (int) (step.length() * (length - from));
                    editor.area().replaceText(from, to, step.inserted());
                }
            }
            assertThat(replayed).hasToString(editor.text());
            var fresh = new CodeEditor();
            fresh.loadText(editor.text());
            fresh.moveCaret(editor.caretPosition());
            editor.finishStyling();
            fresh.finishStyling();
            assertThat(styles(editor)).isEqualTo(styles(fresh));
        });
    }

    private static List<Collection<String>> styles(CodeEditor editor) {
        var styles = new ArrayList<Collection<String>>();
        for (int line = 0; line < editor.area().lines().count(); line++) {
            for (int column = 0; column < editor.area().lines().text(line).length(); column++) {
                styles.add(editor.area().getStyleOfChar(line, column));
            }
        }
        return styles;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"",
                        "\"\"\"",
                        "'",
                        "/*",
                        "*/",
                        "//",
                        "{",
                        "}",
                        "(",
                        ")",
                        " ",
                        "\n",
                        "\n",
                        "int x = 1;",
                        "Foo.bar(",
                        "case ",
                        "->",
                        "record P",
                        "\\",
                        "@A")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var fraction = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(fraction, fraction.map(f -> f * f * f), texts(), Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }
}
