package hone.ui;

import hone.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Photographs a window: step by step, each in both themes and on a small and a large screen, as {@code step-dark-1280.png}. To be
 * used on JavaFX's thread, with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class Camera {
    private final Path folder;
    private final Stage stage;
    private final Consumer<Theme> dress;
    private final Duration settle;
    private final List<Runnable> steps = new ArrayList<>();

    /**
     * A camera before a window.
     *
     * @param folder where the pictures go; made if it is missing
     * @param dress gives the window a theme
     * @param settle how long a step takes until it looks as it will
     */
    public Camera(Path folder, Stage stage, Consumer<Theme> dress, Duration settle) {
        this.folder = makeFolder(folder);
        this.stage = stage;
        this.dress = dress;
        this.settle = settle;
    }

    /** Adds a step. */
    public void step(String name, Runnable action) {
        steps.add(() -> {
            action.run();
            after(settle, () -> photograph(name));
        });
    }

    /** Takes all steps, one after the other, and then ends JavaFX. */
    public void run() {
        run(0);
    }

    private void run(int index) {
        if (index == steps.size()) {
            Platform.exit();
            return;
        }
        steps.get(index).run();
        // What a step begins at its end, such as a theme, comes to rest before the next.
        after(settle.add(Duration.millis(800)), () -> run(index + 1));
    }

    /** The window as it stands, in both themes and sizes. */
    public void photograph(String name) {
        for (Theme theme : Theme.values()) {
            dress.accept(theme);
            photograph(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-1280", 1280, 800);
            photograph(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-1920", 1920, 1080);
        }
        dress.accept(Theme.DARK);
    }

    private void photograph(String name, int width, int height) {
        stage.setWidth(width);
        stage.setHeight(height);
        Parent root = stage.getScene().getRoot();
        root.resize(width, height);
        root.applyCss();
        root.layout();
        root.layout();
        WritableImage picture = new WritableImage(width, height);
        stage.getScene().snapshot(picture);
        write(picture, name);
    }

    /** A part of the window, or something larger than it, at a width and the height that it takes then. */
    public void photograph(String name, Parent part, double width) {
        part.applyCss();
        double height = part.prefHeight(width);
        part.resize(width, height);
        part.layout();
        part.layout();
        WritableImage picture = new WritableImage((int) Math.ceil(width), (int) Math.ceil(height));
        part.snapshot(null, picture);
        write(picture, name);
    }

    private void write(WritableImage picture, String name) {
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(picture, null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path makeFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something a little later. */
    public static void after(Duration time, Runnable action) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }
}
