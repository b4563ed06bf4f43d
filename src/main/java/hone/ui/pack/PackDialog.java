package hone.ui.pack;

import hone.practice.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for the file of a pack by the system's own dialog, beginning in the folder that the last one came from. */
public final class PackDialog implements PackChooser {
    private static final String LAST_FOLDER = "pack.folder";

    private final Settings settings;

    /** A chooser that keeps the folder in {@code settings}. */
    public PackDialog(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Path> ask(@Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import a pack");
        chooser.getExtensionFilters()
                .setAll(List.of(
                        new FileChooser.ExtensionFilter("Packs (*.zip)", "*.zip", "*.ZIP"),
                        new FileChooser.ExtensionFilter("All files", "*")));
        settings.get(LAST_FOLDER).flatMap(PackDialog::folder).ifPresent(chooser::setInitialDirectory);
        @Nullable File chosen = chooser.showOpenDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        if (chosen.getParent() != null) {
            settings.put(LAST_FOLDER, chosen.getParent());
        }
        return Optional.of(chosen.toPath());
    }

    private static Optional<File> folder(String kept) {
        try {
            Path path = Path.of(kept);
            return Files.isDirectory(path) ? Optional.of(path.toFile()) : Optional.empty();
        } catch (InvalidPathException gone) {
            return Optional.empty();
        }
    }
}
