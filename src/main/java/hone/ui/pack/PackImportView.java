package hone.ui.pack;

import hone.problem.PackContents;
import hone.problem.PackHeader;
import hone.ui.statement.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip of the drawer that tells of an import; not there while there is nothing to tell. */
public final class PackImportView extends VBox {
    private final PackImportViewModel model;
    private final Runnable choose;
    private final Consumer<String> showPack;
    private final Label running = new Label();
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();

    /**
     * Shows what {@code model} holds.
     *
     * @param choose asks the person for another pack
     * @param showPack shows the problems of the pack with an id
     */
    public PackImportView(PackImportViewModel model, Runnable choose, Consumer<String> showPack) {
        this.model = model;
        this.choose = choose;
        this.showPack = showPack;
        setId("pack-import");
        getStyleClass().add("pack-import");
        getStylesheets().add(PackImportView.class.getResource("pack.css").toExternalForm());
        bar.setMaxWidth(Double.MAX_VALUE);
        step.getStyleClass().add("quiet");
        managedProperty().bind(visibleProperty());
        model.state().subscribe(this::show);
    }

    private void show(ImportState state) {
        // First, since nothing that cannot be seen takes the keyboard.
        setVisible(!(state instanceof ImportState.Idle));
        switch (state) {
            case ImportState.Idle() -> getChildren().clear();
            case ImportState.Running now -> showRunning(now);
            case ImportState.Asking(var arriving, var there) -> showAsking(arriving, there);
            case ImportState.Imported imported -> showImported(imported);
            case ImportState.Refused refused -> showRefused(refused);
        }
    }

    /** Progress comes often: the nodes stay, so that the button can be pressed. */
    private void showRunning(ImportState.Running now) {
        running.setText("Importing " + VisibleText.shown(now.source()));
        step.setText(now.step());
        bar.setProgress(now.share());
        if (!getChildren().contains(bar)) {
            Button cancel = button("pack-cancel", "Cancel", model::cancel);
            getChildren().setAll(head(Feather.DOWNLOAD, running, cancel), bar, step);
            cancel.requestFocus();
        }
    }

    private void showAsking(PackContents arriving, Optional<PackHeader> there) {
        Button add = button("pack-add", there.isPresent() ? "Replace" : "Add to my problems", model::add);
        Button keep = button("pack-keep", there.isPresent() ? "Keep what is here" : "Cancel", model::keep);
        Label title = title(VisibleText.shown(arriving.header().inWords()));
        getChildren().setAll(head(Feather.PACKAGE, title), new PackContentsView(arriving));
        there.ifPresent(here -> getChildren().add(replacing(here, arriving.header())));
        if (there.isPresent()) {
            getChildren().add(buttons(keep, add));
            keep.requestFocus();
        } else {
            add.getStyleClass().add("accent");
            getChildren().add(buttons(add, keep));
            add.requestFocus();
        }
    }

    private static Label replacing(PackHeader there, PackHeader arriving) {
        String versions = there.version().equals(arriving.version())
                ? ""
                : ": here is " + version(there) + ", the new one is " + version(arriving);
        Label words = words(VisibleText.shown(there.title()) + " is here already" + versions
                + ". Replacing changes its problems; your code and your attempts stay.");
        words.setId("pack-replacing");
        return words;
    }

    private static String version(PackHeader pack) {
        return pack.version().isEmpty() ? "one without a version" : "version " + VisibleText.shown(pack.version());
    }

    private void showImported(ImportState.Imported imported) {
        Label title = title(VisibleText.shown(imported.inWords()));
        Button show = button(
                "pack-show", "Show them", () -> showPack.accept(imported.pack().id()));
        show.setVisible(imported.problems() > 0);
        show.setManaged(show.isVisible());
        getChildren().setAll(head(Feather.CHECK, title, show, close()));
    }

    private void showRefused(ImportState.Refused refused) {
        Label title = title(VisibleText.shown(refused.source()) + " was not imported");
        HBox head = head(Feather.ALERT_TRIANGLE, title, close());
        head.getStyleClass().add("refused");
        getChildren().setAll(List.of(head));
        refused.place().ifPresent(where -> {
            Label place = new Label(VisibleText.shown(where));
            place.setId("pack-place");
            place.getStyleClass().addAll("mono", "place");
            place.setWrapText(true);
            place.setMinHeight(USE_PREF_SIZE);
            getChildren().add(place);
        });
        Label what = words(VisibleText.shown(refused.what()) + " Nothing has changed.");
        what.setId("pack-refusal");
        Button other = button("pack-other", "Choose another…", choose);
        Button copy = button("pack-copy", "Copy", () -> copy(refused.inWords()));
        getChildren().addAll(what, buttons(other, copy));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static HBox head(Feather shape, Label title, Node... more) {
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, new FontIcon(shape), title);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(more);
        return head;
    }

    private static HBox buttons(Button... buttons) {
        return new HBox(8, buttons);
    }

    private static Label title(String text) {
        Label title = words(text);
        title.setId("pack-title");
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private Button close() {
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("pack-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText("Close this message");
        close.setTooltip(new Tooltip("Close"));
        close.setOnAction(_ -> model.keep());
        return close;
    }

    private static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
