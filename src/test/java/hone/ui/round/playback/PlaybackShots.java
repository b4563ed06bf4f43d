package hone.ui.round.playback;

import hone.practice.round.ClockReading;
import hone.practice.round.Gap;
import hone.practice.round.Playback;
import hone.practice.round.RoundEvent;
import hone.practice.round.Stamped;
import hone.practice.round.TypedRound;
import hone.ui.Camera;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/** Photographs the playback of a round, dark and light, small and large, into the folder named by the first argument. */
public final class PlaybackShots extends Application {
    private static final long HOLE = 1_500_000;

    /** Starts JavaFX. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) {
            Application.launch(PlaybackShots.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        Playback playback = new Playback(log());
        PlaybackViewModel model = new PlaybackViewModel(playback, 0, () -> {});
        PlaybackView view = new PlaybackView(model);
        Scene scene = new Scene(view, 1280, 800);
        stage.setScene(scene);
        Camera camera = new Camera(
                Path.of(getParameters().getRaw().getFirst()),
                stage,
                theme -> theme.apply(scene),
                javafx.util.Duration.millis(900));
        camera.step("playback-begin", stage::show);
        camera.step("playback-middle", () -> model.go(playback.length() * 3 / 5));
        camera.step("playback-playing", model::playOrPause);
        camera.step("playback-notes", () -> {
            model.pause();
            choose(scene, "#playback-notes");
        });
        camera.step("playback-integrity", () -> choose(scene, "#playback-integrity"));
        camera.step("playback-end", () -> {
            choose(scene, "#playback-moments");
            model.go(playback.length());
        });
        camera.run();
    }

    private static void choose(Scene scene, String id) {
        if (scene.lookup(id) instanceof ToggleButton tab) {
            tab.setSelected(true);
        }
    }

    /** A general assessment in which the program was away for a while, and somebody set the clock. */
    private static List<Stamped> log() {
        List<Stamped> log = new ArrayList<>();
        boolean away = false;
        for (Stamped each : TypedRound.of(11, 9_000, Duration.ofMinutes(70), 4)) {
            if (!away && each.at() > HOLE) {
                away = true;
                ClockReading reading = new ClockReading("again", true, 1, 1);
                log.add(new Stamped(each.at(), new RoundEvent.Resumed(reading, new Gap(190_000, true, 190_000))));
                log.add(new Stamped(each.at(), new RoundEvent.Resumed(reading, new Gap(30_000, false, 600_000))));
                log.add(new Stamped(each.at(), new RoundEvent.ClockMoved(reading, -3_600_000)));
            }
            log.add(each);
        }
        return log;
    }
}
