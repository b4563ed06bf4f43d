package hone.ui;

import hone.ui.pack.PackChooser;
import hone.ui.pack.PackDialog;
import hone.ui.round.RoundsViewModel;
import hone.ui.settings.SettingsView;
import hone.ui.statement.JavaColours;
import hone.ui.statement.Maths;
import hone.ui.statement.Reading;
import hone.ui.statement.WhenText;
import hone.ui.theme.Theme;
import java.util.ArrayList;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The open window. */
public final class Workbench {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final WorkbenchViewModel model;
    private final Maths maths;
    private final Places places;

    private Workbench(WorkbenchViewModel model, Maths maths, Places places) {
        this.model = model;
        this.maths = maths;
        this.places = places;
    }

    /** Fills {@code stage} with the workbench and shows it. Call it on the window's thread. */
    public static Workbench open(Stage stage, WorkbenchServices services) {
        return open(stage, services, new PackDialog(services.settings()));
    }

    /** Asks for packs in another way than by the system's dialog. */
    static Workbench open(Stage stage, WorkbenchServices services, PackChooser chooser) {
        var code = new EditorPane();
        var model = new WorkbenchViewModel(services, code);
        var maths = new Maths(services.window(), Math.max(1, Screen.getPrimary().getOutputScaleX()));
        var reading = new Reading(
                maths,
                new JavaColours(),
                model.settings().textSize()::get,
                services.clock(),
                new WhenText(services.zone()));
        var keys = new ArrayList<>(Keys.list());
        code.editor().shortcuts().forEach(key -> keys.add(new SettingsView.Key(printed(key.keys()), key.what())));
        var places = new Places(
                model,
                code,
                services,
                reading,
                toRounds -> new WorkbenchView(
                        model, code, reading, services.settings(), keys, new WorkbenchView.Ways(chooser, toRounds)));
        var scene = new Scene(places, WIDTH, HEIGHT);
        model.settings().theme().subscribe(theme -> theme.apply(scene));
        model.settings().textSize().subscribe(size -> Theme.fontSize(scene, size.doubleValue()));
        stage.setTitle("Hone");
        model.opened()
                .subscribe(opened -> stage.setTitle(
                        opened.map(o -> o.page().problem().title() + " – Hone").orElse("Hone")));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.show();
        stage.focusedProperty().subscribe((_, focused) -> places.rounds().focus(focused));
        stage.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.leftAlone();
            }
        });
        model.start();
        model.watch().start();
        places.rounds().start();
        return new Workbench(model, maths, places);
    }

    /** As it stands on the key: a letter is a capital. */
    private static String printed(String keys) {
        int last = keys.length() - 1;
        boolean letter = last > 0 && keys.charAt(last - 1) == '+' && Character.isLetter(keys.charAt(last));
        return letter ? keys.substring(0, last) + Character.toUpperCase(keys.charAt(last)) : keys;
    }

    /** What the window does. */
    public WorkbenchViewModel model() {
        return model;
    }

    /** Timed rounds. */
    public RoundsViewModel rounds() {
        return places.rounds();
    }

    /** Stops what is under way and keeps what is typed; returns when that is done. */
    public void close() {
        places.rounds().close();
        model.close();
        maths.close();
    }
}
