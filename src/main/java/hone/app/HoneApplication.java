package hone.app;

import hone.store.DataFolder;
import hone.store.InstanceLock;
import hone.ui.Workbench;
import hone.ui.fx.FxThread;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's life: JavaFX makes this object, so what it needs is handed over before. */
public final class HoneApplication extends Application {
    private static @Nullable DataFolder folder;
    private static @Nullable InstanceLock lock;

    private @Nullable WindowWiring wiring;
    private @Nullable Workbench workbench;

    static void use(DataFolder data, InstanceLock held) {
        folder = data;
        lock = held;
    }

    @Override
    public void start(Stage stage) {
        DataFolder data = folder;
        if (data == null) {
            throw new IllegalStateException("started without a data folder");
        }
        WindowWiring parts = WindowWiring.start(Installation.find(), data);
        wiring = parts;
        workbench = Workbench.open(stage, parts.services());
        if (lock != null) {
            lock.onRaise(() -> FxThread.later(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            }));
        }
        parts.endWithTheProcess();
    }

    /** The window has been closed: first nothing new, then what was typed, then the workers, then the files. */
    @Override
    public void stop() {
        if (workbench != null) {
            workbench.close();
        }
        if (wiring != null) {
            wiring.close();
        }
    }
}
