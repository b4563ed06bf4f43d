package hone.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;

/** How the window looks. Call its methods on the JavaFX thread. */
public enum Theme {
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet()),
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet());

    /** The size of the user interface's text in pixels, unless the user chose another. */
    public static final double NORMAL_FONT_SIZE = 14;

    private static final double SMALLEST = 9;
    private static final double LARGEST = 32;
    private static final List<String> SHEETS = List.of("base.css", "editor.css");
    private static final String SIZE_SHEET = "data:text/css;base64,";

    private final String colours;
    private final String controls;

    Theme(String colours, String controls) {
        this.colours = colours;
        this.controls = controls;
    }

    /**
     * Gives {@code scene} this look, in the place of the other theme if it has that, and all controls of the program this
     * theme's. Style sheets that the scene has beside the theme's stay and win over them. Popups follow their scene.
     */
    public void apply(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(controls);
        var sheets = new ArrayList<>(List.of(url(colours)));
        SHEETS.forEach(sheet -> sheets.add(url(sheet)));
        var others = new ArrayList<>(scene.getStylesheets());
        for (var theme : values()) {
            others.remove(url(theme.colours));
        }
        others.removeAll(sheets);
        sheets.addAll(others);
        scene.getStylesheets().setAll(sheets);
    }

    /**
     * Sets the size of all text of {@code scene} that has no size of its own; everything measured in it grows along.
     *
     * @param pixels moved to the nearest size from 9 to 32
     */
    public static void fontSize(Scene scene, double pixels) {
        String css =
                String.format(Locale.ROOT, ".root { -fx-font-size: %.1fpx; }", Math.clamp(pixels, SMALLEST, LARGEST));
        // A sheet and not a style of the root, because popups take on their scene's sheets alone.
        String sheet = SIZE_SHEET + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        var sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeIf(other -> other.startsWith(SIZE_SHEET));
        sheets.add(sheet);
        scene.getStylesheets().setAll(sheets);
    }

    private static String url(String sheet) {
        URL found = Theme.class.getResource(sheet);
        if (found == null) {
            throw new IllegalStateException("The program is incomplete: style sheet " + sheet + " is missing");
        }
        return found.toExternalForm();
    }
}
