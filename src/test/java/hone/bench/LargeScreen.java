package hone.bench;

import hone.practice.Library;
import hone.practice.PackLibrary;
import hone.problem.PackShelf;
import hone.store.DataFolder;
import hone.store.Store;
import hone.task.CancelToken;
import hone.ui.browser.BrowserView;
import hone.ui.browser.BrowserViewModel;
import hone.ui.fx.FxThread;
import hone.ui.theme.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * One start of the program as far as its problem list goes, in a process of its own. Prints, in milliseconds from the first
 * instruction: the list on the screen. Then, where it is asked for, how long searches take.
 */
final class LargeScreen {
    private static final int SEARCHES = 400;
    private static final int WARM_UP = 40;

    private final Store store;
    private final Library library;
    private final BrowserViewModel model;

    private LargeScreen(Path data) {
        DataFolder folder = new DataFolder(data);
        PackShelf shelf = new PackShelf(folder.packs(), Optional.empty());
        store = Store.open(folder, InstantSource.system());
        library = new PackLibrary(shelf::packs, store.index());
        // In one go, so that what is measured is the work and not the wait for the next frame.
        model = new BrowserViewModel(_ -> {}, (query, then) -> then.accept(library.find(query)));
    }

    /** Arguments: the data folder, and {@code search}, {@code index} or nothing. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        CountDownLatch toolkit = new CountDownLatch(1);
        Platform.startup(toolkit::countDown);
        LargeScreen screen = new LargeScreen(Path.of(args[0]));
        Library.Shelf recalled = screen.library.recall();
        Library.Shelf shelf = recalled.problems().isEmpty() ? screen.library.read() : recalled;
        toolkit.await();
        CompletableFuture<Void> shown = new CompletableFuture<>();
        FxThread.later(() -> {
            Stage stage = new Stage();
            BrowserView view = new BrowserView(screen.model, new Pane(), new Pane());
            stage.setScene(new Scene(view, 470, 800));
            Theme.DARK.apply(stage.getScene());
            stage.show();
            screen.model.show(shelf.problems(), Map.of());
            screen.layOut(stage);
            shown.complete(null);
        });
        shown.get();
        double opened = millis(start);
        if (recalled.problems().size() > 0) {
            screen.library.read();
            System.out.printf(Locale.ROOT, "verified %.1f%n", millis(start));
        }
        if (args.length > 1) {
            screen.library.index(CancelToken.create());
            System.out.printf(Locale.ROOT, "indexed %.1f%n", millis(start));
        }
        if (args.length > 1 && args[1].equals("search")) {
            screen.search();
        }
        System.out.printf(Locale.ROOT, "opened %.1f%n", opened);
        System.exit(0);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private void layOut(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /** Words as a person types them, letter by letter; each letter is a search. */
    private void search() throws Exception {
        Random random = new Random(2);
        Timings choosing = new Timings();
        Timings all = new Timings();
        int count = 0;
        while (count < SEARCHES + WARM_UP) {
            String word = LargePack.word(random);
            for (int length = 1; length <= word.length(); length++) {
                double[] times = type(word.substring(0, length));
                if (count++ >= WARM_UP) {
                    choosing.add(times[0]);
                    all.add(times[1]);
                }
            }
        }
        System.out.printf(Locale.ROOT, "choosing %.2f %.2f%n", choosing.median(), choosing.p95());
        System.out.printf(Locale.ROOT, "search %.2f %.2f%n", all.median(), all.p95());
        Timings find = new Timings();
        for (int i = 0; i < SEARCHES; i++) {
            String word = LargePack.word(random);
            String typed = word.substring(0, 2 + i % (word.length() - 1));
            find.time(() -> library.find(typed));
        }
        System.out.printf(Locale.ROOT, "find %.2f %.2f%n", find.median(), find.p95());
    }

    /** Types something: how long until the rows are chosen, and until the list is laid out. */
    private double[] type(String typed) throws Exception {
        CompletableFuture<double[]> took = new CompletableFuture<>();
        FxThread.later(() -> {
            long from = System.nanoTime();
            model.query().set(typed);
            double chosen = millis(from);
            layOut((Stage) Stage.getWindows().getFirst());
            took.complete(new double[] {chosen, millis(from)});
        });
        return took.get();
    }
}
