package hone.ui;

import hone.problem.PackFolder;
import hone.problem.RawZip;
import hone.ui.fx.ExecutorTaskRunner;
import hone.ui.fx.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Photographs an import in each of its states, dark and light, into the folder named by the first argument; started like
 * {@link Shots}.
 */
@SuppressWarnings("NullAway.Init") // JavaFX calls start first
public final class ImportShots extends Application {
    private final Queue<Runnable> held = new ArrayDeque<>();
    private Camera camera;
    private Stage stage;
    private WorkbenchViewModel model;
    /** Whether the import stays where its picture is taken. */
    private volatile boolean hold;

    private int told;

    @Override
    public void start(Stage primary) throws IOException {
        stage = primary;
        Path temp = Files.createTempDirectory("hone-shots-");
        FakeServices fake = new FakeServices();
        ShelfLibrary.use(fake, temp.resolve("packs"));
        var threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        var runner = new ExecutorTaskRunner(
                threads,
                job -> FxThread.later(() -> {
                    if (hold) {
                        held.add(job);
                    } else {
                        job.run();
                    }
                }));
        Executor window = job -> FxThread.later(() -> {
            if (!hold || told++ < 3) {
                job.run();
            }
        });
        model = Workbench.open(primary, fake.on(runner, window)).model();
        camera = new Camera(
                Path.of(getParameters().getRaw().getFirst()),
                primary,
                theme -> model.settings().theme().set(theme),
                Duration.seconds(2));
        Path week = week("1.0.0").writeTo(temp.resolve("sorting-week.zip"));
        Path newer = week("1.1.0").writeTo(temp.resolve("sorting-week-2.zip"));
        Path evil = week("1")
                .file("week/arrays/../../../.ssh/authorized_keys.txt", "x")
                .writeTo(temp.resolve("from-a-forum.zip"));
        Path odd = new RawZip()
                .file("pack.json", "{\n  \"format\": 2,\n  \"id\": \"week\"\n}")
                .writeTo(temp.resolve("newer-format.zip"));
        step("import-action", () -> model.overlay().set(Front.Overlay.PROBLEMS));
        step("import-running", () -> {
            hold = true;
            model.importPack(week);
        });
        step("import-contents", () -> {
            hold = false;
            held.forEach(Runnable::run);
        });
        step("import-done", () -> model.imports().add());
        step("import-shown", () -> model.browser().query().set("sorting-week"));
        step("import-asking", () -> {
            model.browser().clearFilters();
            model.importPack(newer);
        });
        step("import-refused", () -> model.importPack(evil));
        step("import-refused-json", () -> model.importPack(odd));
        step("import-notice", () -> {
            model.overlay().set(Front.Overlay.NONE);
            model.imports().start(newer);
        });
        step("import-notice-done", () -> model.imports().add());
        step("import-drop", () -> {
            model.imports().keep();
            model.notices().remove(Notice.Subject.IMPORT);
            Node drop = stage.getScene().getRoot().lookup(".pack-drop");
            if (drop != null) {
                drop.setVisible(true);
            }
        });
        camera.run();
    }

    private static RawZip week(String version) {
        RawZip zip = new RawZip()
                .file(
                        "week/pack.json",
                        "{\"format\": 1, \"id\": \"sorting-week\", \"title\": \"Sorting week\", \"version\": \""
                                + version + "\"}");
        for (int i = 1; i <= 13; i++) {
            String place = "week/sorting/day-" + i + "/";
            zip.file(place + "problem.json", PackFolder.PROBLEM.replace("Sums", "Sorting, day " + i))
                    .file(place + "data/sample/one.json", "[{\"in\": [[1]], \"out\": 1}]");
        }
        return zip.file("week/sorting/torn/problem.json", "{");
    }

    private void step(String name, Runnable action) {
        camera.step(name, action);
    }

    /** Starts JavaFX from a class that is no {@link Application}. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(ImportShots.class, arguments);
        }
    }
}
