package hone.bench;

import hone.practice.round.Playback;
import hone.practice.round.PlaybackCursor;
import hone.practice.round.Rounds;
import hone.practice.round.Stamped;
import hone.practice.round.TypedRound;
import hone.store.DataFolder;
import hone.store.RoundFolder;
import hone.ui.editor.CodeEditor;
import hone.ui.round.playback.PlaybackView;
import hone.ui.round.playback.PlaybackViewModel;
import hone.ui.theme.Theme;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/**
 * A round of four hours and 40,000 keystrokes: what it takes on disk, how long until its first frame is there, and what each frame
 * costs while it plays at sixteen times the speed, beside a window that is given the whole text each frame. Run it with
 * {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class PlaybackBench {
    private static final int KEYS = 40_000;
    private static final Duration LENGTH = Duration.ofHours(4);
    private static final double MOST_MEGABYTES = 2;
    private static final double MOST_MILLIS_TO_OPEN = 1_000;
    private static final double MOST_MILLIS_A_FRAME = 50;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final int seconds;

    private PlaybackBench(int seconds) {
        this.seconds = seconds;
    }

    /** Times of frames, in milliseconds. */
    private record Frames(List<Double> wall, List<Double> cpu, List<Double> between) {
        private Frames() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public static void main(String[] args) throws Exception {
        int seconds = args.length == 2 && args[0].equals("--seconds") ? Integer.parseInt(args[1]) : 60;
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Platform.setImplicitExit(false);
        boolean met;
        try {
            met = new PlaybackBench(seconds).run();
        } finally {
            Platform.exit();
        }
        System.exit(met ? 0 : 1);
    }

    private boolean run() throws Exception {
        List<Stamped> log = TypedRound.of(1, KEYS, LENGTH, 4);
        Path temp = Files.createTempDirectory("hone-playback-");
        DataFolder folder = new DataFolder(temp);
        String id;
        try (RoundFolder rounds = new RoundFolder(folder, InstantSource.system())) {
            Rounds.Kept kept = rounds.create(List.of());
            id = kept.id();
            log.forEach(kept.log()::append);
            kept.log().close();
        }
        double megabytes = size(temp) / 1e6;
        System.out.printf(
                Locale.ROOT, "%d events, %d keystrokes, %.1f hours%n", log.size(), KEYS, LENGTH.toMinutes() / 60.0);
        boolean met = say("on disk", megabytes, MOST_MEGABYTES, "MB");
        List<Stage> stages = new ArrayList<>();
        // As in the app: a window with code in it has long been there when a round is opened.
        CountDownLatch there = new CountDownLatch(1);
        Platform.runLater(() -> show(new BorderPane(new CodeEditor()), there::countDown));
        there.await();
        Playback[] opened = new Playback[1];
        for (int time = 0; time < 3; time++) {
            long start = System.nanoTime();
            double[] read = new double[2];
            try (RoundFolder rounds = new RoundFolder(folder, InstantSource.system())) {
                List<Stamped> events = rounds.read(id);
                read[0] = since(start);
                opened[0] = new Playback(events);
                read[1] = since(start);
            }
            PlaybackViewModel model = new PlaybackViewModel(opened[0], opened[0].length() / 2, () -> {});
            CountDownLatch shown = new CountDownLatch(1);
            Platform.runLater(() -> stages.add(show(new PlaybackView(model), shown::countDown)));
            shown.await();
            double millis = since(start);
            System.out.printf(
                    Locale.ROOT,
                    "open, time %d: read %.0f ms, replayed %.0f ms, first frame %.0f ms%n",
                    time + 1,
                    read[0],
                    read[1],
                    millis);
            if (time == 0) {
                met &= say("to open, the first time", millis, MOST_MILLIS_TO_OPEN, "ms");
            }
            Platform.runLater(() -> stages.getLast().close());
        }
        met &= measure("playback at 16x", play(opened[0]));
        measure("whole text each frame at 16x", naive(opened[0]));
        return met;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
    }

    private static boolean say(String what, double value, double target, String unit) {
        boolean met = value <= target;
        System.out.printf(
                Locale.ROOT, "%s: %.2f %s, target <= %.0f: %s%n", what, value, unit, target, met ? "met" : "MISSED");
        return met;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Stage show(Parent root, Runnable afterFirst) {
        Stage stage = new Stage();
        Scene scene = new Scene(root, 1280, 800);
        Theme.DARK.apply(scene);
        stage.setScene(scene);
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            afterFirst.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        stage.show();
        return stage;
    }

    private Frames play(Playback playback) throws InterruptedException {
        PlaybackViewModel model = new PlaybackViewModel(playback, 0, () -> {});
        model.speed().set(16);
        return frames(
                () -> {
                    PlaybackView view = new PlaybackView(model);
                    model.playOrPause();
                    return view;
                },
                _ -> {});
    }

    /** What the simplest playback would do: set the text, and have all of it styled anew. */
    private Frames naive(Playback playback) throws InterruptedException {
        PlaybackViewModel model = new PlaybackViewModel(playback, 0, () -> {});
        model.speed().set(16);
        CodeEditor editor = new CodeEditor();
        String[] text = {""};
        model.showOn(new PlaybackCursor.Screen() {
            @Override
            public void shows(int task, String whole) {
                text[0] = whole;
            }

            @Override
            public void replaces(int position, int removed, String inserted) {
                text[0] = new StringBuilder(text[0])
                        .replace(position, position + removed, inserted)
                        .toString();
            }
        });
        return frames(
                () -> {
                    model.playOrPause();
                    return new BorderPane(editor);
                },
                _ -> {
                    model.frame();
                    editor.loadText("");
                    editor.loadText(text[0]);
                });
    }

    /** The time of the window's thread from the beginning of each pulse to the end of its layout, and from frame to frame. */
    private Frames frames(Supplier<Parent> root, LongConsumer eachFrame) throws InterruptedException {
        Frames frames = new Frames();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            long[] at = new long[4];
            // Started before the view's own timer, and so called before it.
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    long start = System.nanoTime();
                    if (at[0] != 0) {
                        frames.between().add((start - at[0]) / 1e6);
                    }
                    at[0] = start;
                    at[1] = cpu();
                    at[2] = 1;
                    eachFrame.accept(now);
                }
            };
            timer.start();
            Stage stage = show(root.get(), () -> {});
            long end = System.nanoTime() + seconds * NANOS_A_SECOND;
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (at[2] == 1) {
                    at[2] = 0;
                    frames.wall().add((System.nanoTime() - at[0]) / 1e6);
                    frames.cpu().add((cpu() - at[1]) / 1e6);
                }
                if (System.nanoTime() > end && done.getCount() > 0) {
                    timer.stop();
                    done.countDown();
                    stage.setScene(new Scene(new BorderPane()));
                    Platform.runLater(stage::close);
                }
            });
        });
        done.await();
        return frames;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static boolean measure(String name, Frames frames) {
        System.out.printf(Locale.ROOT, "%s, %d frames%n", name, frames.wall().size());
        row("time of the window's thread", frames.wall());
        row("its CPU time", frames.cpu());
        row("from frame to frame", frames.between());
        double longest = quantile(frames.wall(), 1);
        return say("longest frame, " + name, longest, MOST_MILLIS_A_FRAME, "ms");
    }

    private static void row(String name, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s median %6.2f   p99 %6.2f   longest %6.2f ms   over 50 ms: %d%n",
                name,
                quantile(millis, 0.5),
                quantile(millis, 0.99),
                quantile(millis, 1),
                millis.stream().filter(each -> each > MOST_MILLIS_A_FRAME).count());
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
