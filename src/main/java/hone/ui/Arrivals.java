package hone.ui;

import hone.ui.Front.Overlay;
import hone.ui.pack.ImportState;
import hone.ui.pack.PackImportViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/** Packs that come in: shown in the drawer, and told in a notice where the drawer is shut by then. */
final class Arrivals {
    private final Notices notices;
    private final ObjectProperty<Overlay> overlay;
    private final Consumer<ImportState.Imported> onImported;
    private final PackImportViewModel imports;

    /**
     * Nothing has come in yet.
     *
     * @param overlay what lies over the window
     * @param onImported told of every pack that came in
     */
    Arrivals(
            WorkbenchServices services,
            Notices notices,
            ObjectProperty<Overlay> overlay,
            Consumer<ImportState.Imported> onImported) {
        this.notices = notices;
        this.overlay = overlay;
        this.onImported = onImported;
        imports = new PackImportViewModel(services.packs(), services.runner(), services.window(), this::arrived);
        imports.state().subscribe(this::changed);
        overlay.subscribe(shown -> {
            if (shown == Overlay.PROBLEMS) {
                // There it is told at more length.
                notices.remove(Notice.Subject.IMPORT);
            }
        });
    }

    /** Imports a zip or a folder, and shows how far it is. */
    void start(Path source) {
        overlay.set(Overlay.PROBLEMS);
        imports.start(source);
    }

    private void arrived(ImportState.Imported pack) {
        if (overlay.get() != Overlay.PROBLEMS) {
            notices.show(Notice.news(Notice.Subject.IMPORT, pack.inWords()));
        }
        onImported.accept(pack);
    }

    private void changed(ImportState state) {
        if (state instanceof ImportState.Refused refused && overlay.get() != Overlay.PROBLEMS) {
            notices.show(Notice.of(Notice.Subject.IMPORT, refused.inWords()));
        } else if (state instanceof ImportState.Asking asking && overlay.get() != Overlay.PROBLEMS) {
            notices.show(new Notice(
                    Notice.Subject.IMPORT,
                    Notice.Tone.NEWS,
                    asking.inWords(),
                    List.of(new Notice.Action("Decide…", () -> overlay.set(Overlay.PROBLEMS)))));
        }
    }

    /** The import itself. */
    PackImportViewModel imports() {
        return imports;
    }
}
