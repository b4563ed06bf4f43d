package hone.ui.pack;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What lies over the window while a zip or a folder is held above it; letting go imports it. */
public final class PackDrop extends StackPane {
    private final BooleanSupplier busy;
    private final Consumer<Path> onDrop;

    /**
     * Not to be seen yet.
     *
     * @param busy whether nothing may be dropped now
     * @param onDrop told what was dropped
     */
    public PackDrop(BooleanSupplier busy, Consumer<Path> onDrop) {
        this.busy = busy;
        this.onDrop = onDrop;
        Label words = new Label("Drop it to import the pack", new FontIcon(Feather.DOWNLOAD));
        getStyleClass().add("pack-drop");
        getStylesheets().add(PackDrop.class.getResource("pack.css").toExternalForm());
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().setAll(words);
    }

    /** Listens above all of {@code root}: before the editor, which would take the name of the file as text. */
    public void listenOn(Node root) {
        root.addEventFilter(DragEvent.DRAG_OVER, event -> {
            boolean wanted = packIn(event.getDragboard()).isPresent();
            setVisible(wanted);
            if (wanted) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            Optional<File> pack = packIn(event.getDragboard());
            setVisible(false);
            pack.ifPresent(file -> {
                event.setDropCompleted(true);
                event.consume();
                onDrop.accept(file.toPath());
            });
        });
        root.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
    }

    private Optional<File> packIn(Dragboard board) {
        return busy.getAsBoolean() || !board.hasFiles() ? Optional.empty() : packIn(board.getFiles());
    }

    /** The one zip or folder among what is held; nothing where there is more, or something else. */
    static Optional<File> packIn(List<File> files) {
        if (files.size() != 1) {
            return Optional.empty();
        }
        File file = files.getFirst();
        boolean zip = file.getName().toLowerCase(Locale.ROOT).endsWith(".zip");
        return zip || file.isDirectory() ? Optional.of(file) : Optional.empty();
    }
}
