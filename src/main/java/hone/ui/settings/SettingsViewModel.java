package hone.ui.settings;

import hone.practice.Settings;
import hone.ui.theme.Theme;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Theme and sizes, kept between starts. */
public final class SettingsViewModel {
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "size.text";
    private static final String CODE_SIZE = "size.code";
    private static final double SMALLEST = 10;
    private static final double LARGEST = 28;

    private final Settings settings;
    private final ObjectProperty<Theme> theme;
    private final DoubleProperty textSize;
    private final DoubleProperty codeSize;

    /** What was kept, or the usual. */
    public SettingsViewModel(Settings settings) {
        this.settings = settings;
        theme = new SimpleObjectProperty<>(Arrays.stream(Theme.values())
                .filter(t -> settings.get(THEME).map(word(t)::equals).orElse(false))
                .findFirst()
                .orElse(Theme.DARK));
        textSize = new SimpleDoubleProperty(number(TEXT_SIZE, Theme.NORMAL_FONT_SIZE));
        codeSize = new SimpleDoubleProperty(number(CODE_SIZE, Theme.NORMAL_FONT_SIZE));
        theme.subscribe((_, chosen) -> settings.put(THEME, word(chosen)));
        textSize.subscribe((_, size) -> settings.put(TEXT_SIZE, String.valueOf(size)));
        codeSize.subscribe((_, size) -> settings.put(CODE_SIZE, String.valueOf(size)));
    }

    private double number(String key, double usual) {
        try {
            return settings.get(key)
                    .map(Double::parseDouble)
                    .filter(size -> size >= SMALLEST && size <= LARGEST)
                    .orElse(usual);
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    /** The other theme. */
    public void toggleTheme() {
        theme.set(theme.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    /** Makes a size larger or smaller by whole pixels, within bounds. */
    static void change(DoubleProperty size, double by) {
        size.set(Math.clamp(size.get() + by, SMALLEST, LARGEST));
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** How the window looks. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Size of everything but code, in pixels. */
    public DoubleProperty textSize() {
        return textSize;
    }

    /** Size of the code in the editor, in pixels. */
    public DoubleProperty codeSize() {
        return codeSize;
    }
}
