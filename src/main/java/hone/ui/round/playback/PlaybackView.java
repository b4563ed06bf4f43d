package hone.ui.round.playback;

import hone.practice.round.PlaybackCursor;
import hone.practice.round.TaskRecord;
import hone.ui.editor.CodeEditor;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A round played again: the code as it stood, what happened beside it, and below it the time line and what moves on it. */
public final class PlaybackView extends BorderPane {
    static final String STYLES = PlaybackView.class.getResource("playback.css").toExternalForm();

    private static final double SIDE_WIDTH = 330;

    private final PlaybackViewModel model;
    private final CodeEditor editor = new CodeEditor();
    private final Label task = new Label();
    private final Label time = new Label();
    private final Button play = button(Feather.PLAY, "Play", "Space");
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.frame();
        }
    };

    /** Shows what {@code model} holds. */
    public PlaybackView(PlaybackViewModel model) {
        this.model = model;
        setId("playback");
        getStyleClass().add("playback");
        getStylesheets().add(STYLES);
        editor.readOnlyProperty().set(true);
        setTop(head());
        setCenter(editor);
        setRight(side());
        setBottom(new VBox(timeLine(), controls()));
        model.showOn(new PlaybackCursor.Screen() {
            @Override
            public void shows(int number, String text) {
                editor.loadText(text);
            }

            @Override
            public void replaces(int position, int removed, String inserted) {
                editor.replay(position, removed, inserted);
            }
        });
        model.task().subscribe(number -> showTask(number.intValue()));
        model.moment().subscribe(at -> showTime(at.longValue()));
        model.playing().subscribe(this::showPlaying);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.pause();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head() {
        Button back = button(Feather.ARROW_LEFT, "Back", "Esc");
        back.setId("playback-back");
        back.setOnAction(_ -> model.back());
        Label title = new Label("Playback");
        title.getStyleClass().add("playback-title");
        Label name = new Label(model.name());
        name.getStyleClass().add("quiet");
        task.setId("playback-task");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(back, title, name, gap, task);
        head.getStyleClass().add("playback-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node side() {
        List<String> titles = model.round().tasks().stream()
                .map(TaskRecord::task)
                .map(each -> each.title())
                .toList();
        List<Node> pages =
                List.of(new MomentList(model), new NotesView(model), new IntegrityView(model.integrity(), titles));
        StackPane page = new StackPane();
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox();
        tabs.getStyleClass().add("side-tabs");
        List<String> names = List.of("Moments", "Notes", "Integrity");
        for (int number = 0; number < pages.size(); number++) {
            Node content = pages.get(number);
            ToggleButton tab = segment(group, names.get(number), number, pages.size());
            tab.setId("playback-" + names.get(number).toLowerCase(Locale.ROOT));
            tab.selectedProperty().subscribe(on -> {
                if (on) {
                    page.getChildren().setAll(content);
                }
            });
            tab.setSelected(number == 0);
            tabs.getChildren().add(tab);
        }
        keepOne(group);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox side = new VBox(tabs, page);
        side.getStyleClass().add("playback-side");
        side.setPrefWidth(SIDE_WIDTH);
        side.setMinWidth(SIDE_WIDTH);
        return side;
    }

    private Node timeLine() {
        StackPane place = new StackPane(new TimeLine(model));
        place.getStyleClass().add("time-line-place");
        return place;
    }

    private Node controls() {
        Button previous = button(Feather.SKIP_BACK, "Previous moment", "Ctrl+Left");
        previous.setId("playback-previous");
        previous.setOnAction(_ -> model.previousMoment());
        Button next = button(Feather.SKIP_FORWARD, "Next moment", "Ctrl+Right");
        next.setId("playback-next");
        next.setOnAction(_ -> model.nextMoment());
        play.setId("playback-play");
        play.getStyleClass().add("accent");
        play.setOnAction(_ -> model.playOrPause());
        time.setId("playback-time");
        time.getStyleClass().add("playback-time");
        CheckBox skip = new CheckBox("Skip idle time");
        skip.setId("playback-skip");
        skip.selectedProperty().bindBidirectional(model.skipIdle());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox controls = new HBox(previous, play, next, time, gap, skip, speeds());
        controls.getStyleClass().add("playback-controls");
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private Node speeds() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        List<Integer> speeds = PlaybackViewModel.SPEEDS;
        for (int number = 0; number < speeds.size(); number++) {
            int speed = speeds.get(number);
            ToggleButton each = segment(group, speed + "×", number, speeds.size());
            each.setAccessibleText(speed + " times as fast");
            each.setOnAction(_ -> model.speed().set(speed));
            model.speed().subscribe(now -> each.setSelected(now.intValue() == speed));
            row.getChildren().add(each);
        }
        keepOne(group);
        return row;
    }

    private static ToggleButton segment(ToggleGroup group, String text, int number, int count) {
        ToggleButton button = new ToggleButton(text);
        button.setToggleGroup(group);
        button.setFocusTraversable(false);
        button.getStyleClass().add(number == 0 ? "left-pill" : number == count - 1 ? "right-pill" : "center-pill");
        return button;
    }

    /** A second click on the chosen one leaves it chosen. */
    private static void keepOne(ToggleGroup group) {
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    /** Every button has a key, so a click need not move the keyboard away from the code. */
    private static Button button(Feather icon, String text, String key) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text + "  " + key));
        button.setFocusTraversable(false);
        return button;
    }

    private void showTask(int number) {
        int count = model.round().tasks().size();
        task.setText(
                count < 2
                        ? model.title(number)
                        : "Task " + (number + 1) + " of " + count + "  ·  " + model.title(number));
    }

    private void showTime(long at) {
        String words = MinuteText.of(at) + " of " + MinuteText.of(model.length());
        if (!words.equals(time.getText())) {
            time.setText(words);
        }
    }

    private void showPlaying(boolean on) {
        play.setGraphic(new FontIcon(on ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(on ? "Pause" : "Play");
        if (on) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (act(event.getCode(), event.isShortcutDown(), event.getTarget() instanceof ButtonBase)) {
            event.consume();
        }
    }

    private boolean act(KeyCode code, boolean shortcut, boolean onButton) {
        switch (code) {
            case LEFT -> {
                if (shortcut) {
                    model.previousMoment();
                } else {
                    model.goBy(-PlaybackViewModel.LEAP);
                }
            }
            case RIGHT -> {
                if (shortcut) {
                    model.nextMoment();
                } else {
                    model.goBy(PlaybackViewModel.LEAP);
                }
            }
            case HOME -> model.go(0);
            case END -> model.go(model.length());
            case ESCAPE -> model.back();
            case SPACE -> {
                if (onButton) {
                    return false;
                }
                model.playOrPause();
            }
            default -> {
                return !shortcut && chooseSpeed(code);
            }
        }
        return true;
    }

    private boolean chooseSpeed(KeyCode code) {
        int number = code.getCode() - KeyCode.DIGIT1.getCode();
        boolean known = number >= 0 && number < PlaybackViewModel.SPEEDS.size();
        if (known) {
            model.speed().set(PlaybackViewModel.SPEEDS.get(number));
        }
        return known;
    }

    /** Puts the keyboard into the code. */
    public void focusInside() {
        editor.requestFocus();
    }

    /** The code, for tests. */
    CodeEditor editor() {
        return editor;
    }
}
