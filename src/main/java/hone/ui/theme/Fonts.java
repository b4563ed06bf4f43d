package hone.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts that come with the program: Inter for words, JetBrains Mono for code. */
final class Fonts {
    static final List<String> FILES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Italic.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Bold.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-BoldItalic.ttf");

    private static boolean loaded;

    private Fonts() {}

    /** Makes the fonts known to JavaFX; does nothing from the second call on. Where one cannot be read, JavaFX falls back. */
    static void load() {
        if (!loaded) {
            loaded = true;
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream(file)) {
            if (font == null) {
                throw new IllegalStateException("The program is incomplete: font " + file + " is missing");
            }
            Font.loadFont(font, Theme.NORMAL_FONT_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + file + " cannot be read", e);
        }
    }
}
