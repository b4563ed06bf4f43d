package hone.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
    private static final Pattern COLOUR = Pattern.compile("(-hone-[a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> SYNTAX = List.of(
            "fg",
            "keyword",
            "type",
            "constant",
            "method",
            "annotation",
            "number",
            "string",
            "escape",
            "comment",
            "javadoc",
            "javadoc-tag",
            "bracket");

    @SuppressWarnings("NullAway.Init") // by start()
    private Scene scene;

    @SuppressWarnings("NullAway.Init") // by start()
    private Label label;

    /** The colours of one sheet by their names. */
    private record Palette(Map<String, Color> byName) {
        Color get(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }
    }

    @Start
    void start(Stage stage) {
        label = new Label("words");
        scene = new Scene(new StackPane(label), 200, 100);
        stage.setScene(scene);
        Theme.DARK.apply(scene);
        stage.show();
    }

    private static Palette colours(String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream(sheet))) {
            var colours = new HashMap<String, Color>();
            var matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1).substring("-hone-".length()), Color.web(matcher.group(2)));
            }
            return new Palette(colours);
        }
    }

    /** Contrast ratio, 1 to 21, as WCAG 2.2 defines it. */
    static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void everySyntaxColourIsLegible(String sheet) throws IOException {
        var colours = colours(sheet);
        for (String background : List.of("editor-bg", "current-line", "hit")) {
            for (String name : SYNTAX) {
                assertThat(contrast(colours.get(name), colours.get(background)))
                        .as("%s: %s on %s", sheet, name, background)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (String background : List.of("selection", "selection-unfocused", "bracket-match")) {
            assertThat(contrast(colours.get("fg"), colours.get(background)))
                    .as("%s: text on %s", sheet, background)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours.get("line-number"), colours.get("editor-bg")))
                .isGreaterThanOrEqualTo(3);
    }

    /** Green and red mean verdicts: no syntax colour is a saturated green or red. */
    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void noSyntaxColourLooksLikeAVerdict(String sheet) throws IOException {
        var colours = colours(sheet);
        for (String name : SYNTAX) {
            var colour = colours.get(name);
            boolean red = colour.getHue() < 15 || colour.getHue() > 340;
            boolean green = colour.getHue() > 75 && colour.getHue() < 165;
            assertThat((red || green) && colour.getSaturation() > 0.3)
                    .as("%s: %s", sheet, name)
                    .isFalse();
        }
    }

    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertThat(colours("dark.css").byName().keySet())
                .isEqualTo(colours("light.css").byName().keySet());
    }

    @Test
    void switchesLiveAndKeepsTheSheetsOfOthers(FxRobot robot) {
        robot.interact(() -> {
            scene.getStylesheets().add("data:text/css,.mine{}");
            scene.getRoot().applyCss();
            var dark = (Color) label.getTextFill();
            Theme.LIGHT.apply(scene);
            Theme.LIGHT.apply(scene);
            scene.getRoot().applyCss();
            assertThat(dark.getBrightness()).isGreaterThan(0.7);
            assertThat(((Color) label.getTextFill()).getBrightness()).isLessThan(0.4);
            assertThat(scene.getStylesheets()).doesNotHaveDuplicates().endsWith("data:text/css,.mine{}");
            assertThat(scene.getStylesheets()).noneMatch(sheet -> sheet.endsWith("dark.css"));
        });
    }

    @Test
    void setsTheFontAndItsSize(FxRobot robot) {
        robot.interact(() -> {
            Theme.fontSize(scene, 18);
            Theme.fontSize(scene, 20);
            Theme.DARK.apply(scene);
            scene.getRoot().applyCss();
            assertThat(label.getFont().getSize()).isEqualTo(20);
            assertThat(label.getFont().getFamily()).isEqualTo("Inter");
            Theme.fontSize(scene, 1000);
            scene.getRoot().applyCss();
            assertThat(label.getFont().getSize()).isEqualTo(32);
        });
    }

    @Test
    void theFontsAreThere() {
        assertThat(Font.getFamilies()).contains("Inter", "JetBrains Mono");
        assertThat(Fonts.FILES)
                .allSatisfy(file -> assertThat(Theme.class.getResource(file)).isNotNull());
    }
}
