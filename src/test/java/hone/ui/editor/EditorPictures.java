package hone.ui.editor;

import hone.compile.Diagnostic;
import hone.compile.Diagnostic.Severity;
import hone.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Draws the editor in both themes into {@code target/shots}. Run it with {@code -Dglass.platform=Headless
 * -Dprism.order=sw}.
 */
final class EditorPictures {
    private static final String SOURCE = """
            import java.util.*;

            /**
             * Merges overlapping shifts; shifts that touch count as overlapping.
             *
             * @see <a href="https://example.org">interval scheduling</a>
             */
            sealed interface Event permits Start, End {}

            record Start(int at, String who) implements Event {}

            class Solution {
                private static final int MAX_SHIFTS = 10_000;
                private static final double LOAD = 0x1.8p-1 + 1e-9;

                @SuppressWarnings("unchecked")
                public int[][] merge(int[][] shifts) {
                    if (shifts.length > MAX_SHIFTS) {
                        throw new IllegalArgumentException("too many: " + shifts.length + '\\n');
                    }
                    Arrays.sort(shifts, Comparator.comparingInt(s -> s[0]));
                    var out = new ArrayList<int[]>();
                    for (int[] s : shifts) {
                        int[] last = out.isEmpty() ? null : out.getLast();
                        if (last == null || s[0] > last[1]) { // starts a new block
                            out.add(s.clone());
                        } else {
                            last[1] = Math.max(last[1], s[1]);
                        }
                    }
                    String unused = switch (out.size()) {
                        case Integer n when n > 3 -> \"""
                            many \\t shifts\""";
                        default -> { yield "few"; }
                    };
                    return out.toArry(new int[0][]);
                }
            }
            """;

    private EditorPictures() {}

    public static void main(String[] args) throws Exception {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            var editor = new CodeEditor();
            var scene = new Scene(editor, 1000, 800);
            stage.setScene(scene);
            Theme.DARK.apply(scene);
            Theme.fontSize(scene, Theme.NORMAL_FONT_SIZE);
            stage.show();
            editor.loadText(SOURCE);
            editor.showDiagnostics(List.of(
                    new Diagnostic(31, 16, 6, Severity.WARNING, "The variable unused is never read", "Unused"),
                    new Diagnostic(36, 20, 6, Severity.ERROR, "ArrayList has no method toArry(int[][])", "Method")));
            editor.goTo(36, 26);
            editor.finishStyling();
            steps(editor, scene, done);
        });
        done.await();
        Platform.exit();
    }

    private static void steps(CodeEditor editor, Scene scene, CountDownLatch done) {
        after(() -> {
            shoot(scene, "editor-plain");
            editor.goTo(17, 42);
            after(() -> {
                shoot(scene, "editor-bracket");
                press(editor, KeyCode.R);
                ((TextField) scene.lookup("#find-query")).setText("shifts");
                ((TextField) scene.lookup("#find-replacement")).setText("slots");
                after(() -> {
                    shoot(scene, "editor-find");
                    ((ToggleButton) scene.lookup("#find-regex")).fire();
                    ((TextField) scene.lookup("#find-query")).setText("shifts(");
                    after(() -> {
                        shoot(scene, "editor-find-broken");
                        done.countDown();
                    });
                });
            });
        });
    }

    private static void press(CodeEditor editor, KeyCode code) {
        editor.area()
                .fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        code.getChar().toLowerCase(Locale.ROOT),
                        code,
                        false,
                        true,
                        false,
                        false));
    }

    private static void after(Runnable next) {
        var pause = new PauseTransition(Duration.millis(700));
        pause.setOnFinished(event -> next.run());
        pause.play();
    }

    private static void shoot(Scene scene, String name) {
        for (var theme : Theme.values()) {
            theme.apply(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            try {
                Path shots = Files.createDirectories(Path.of("target", "shots"));
                Path file = shots.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
                ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Theme.DARK.apply(scene);
    }
}
