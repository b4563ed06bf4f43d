package hone.ui.browser;

import atlantafx.base.controls.CustomTextField;
import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The problem list: a search field that also steers the list, three filters, the list itself, and a fault if there is one. */
public final class BrowserView extends VBox {
    private static final String ALL_TOPICS = "All topics";
    private static final String ANY_DIFFICULTY = "All";

    private final BrowserViewModel model;
    private final CustomTextField search = new CustomTextField();
    private final ProblemTable table;
    private final FaultView fault = new FaultView();

    /**
     * Shows what {@code model} holds.
     *
     * @param strip stands below the list
     * @param action stands in the last line
     */
    public BrowserView(BrowserViewModel model, Node strip, Node action) {
        this.model = model;
        getStyleClass().add("browser");
        getStylesheets().add(BrowserView.class.getResource("browser.css").toExternalForm());
        table = new ProblemTable(model, nothingFound());
        search.setId("problem-search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.query());
        search.promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.format(
                                Locale.ROOT, "Search %,d problems", model.all().size()),
                        model.all()));
        search.setAccessibleText("Search problems");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        var filters = new HBox(8, topics(), standings());
        filters.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(10, search, difficulties(), filters);
        head.getStyleClass().add("browser-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        var keys = new Label("Enter opens · Esc closes");
        keys.getStyleClass().add("quiet");
        keys.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(keys, Priority.ALWAYS);
        var foot = new HBox(8, keys, action);
        foot.getStyleClass().add("browser-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, table, fault, strip, foot);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showFault);
        addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        table.getItems().addListener((ListChangeListener<BrowserRow>) _ -> selectFirst());
    }

    /** Puts the caret into the search field and selects what stands there. */
    public void focusInside() {
        search.requestFocus();
        search.selectAll();
        table.select(model.current());
    }

    private void steer(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 10;
            case PAGE_UP -> -10;
            default -> 0;
        };
        if (step != 0) {
            table.move(step);
            event.consume();
        }
    }

    private void open(KeyEvent event) {
        boolean inFilter = event.getTarget() instanceof ComboBox<?> || event.getTarget() instanceof ButtonBase;
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !inFilter) {
            BrowserRow row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                model.open(row);
            }
            event.consume();
        }
    }

    private void selectFirst() {
        if (table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void showFault(@Nullable BrowserRow row) {
        fault.show(Optional.ofNullable(row).map(BrowserRow::problem).filter(ListedProblem::isBroken));
    }

    private ComboBox<String> topics() {
        var box = new ComboBox<String>();
        box.setId("topic-filter");
        box.setAccessibleText("Topic");
        model.topics().subscribe(() -> fillTopics(box));
        fillTopics(box);
        box.valueProperty()
                .subscribe((_, chosen) ->
                        model.topic().set(Optional.ofNullable(chosen).filter(topic -> !topic.equals(ALL_TOPICS))));
        model.topic().subscribe(topic -> box.setValue(topic.orElse(ALL_TOPICS)));
        return box;
    }

    private void fillTopics(ComboBox<String> box) {
        box.getItems().setAll(ALL_TOPICS);
        box.getItems().addAll(model.topics());
        box.setValue(model.topic().get().orElse(ALL_TOPICS));
    }

    private SegmentedButton difficulties() {
        var buttons = new SegmentedButton(difficulty(ANY_DIFFICULTY, Optional.empty()));
        for (Difficulty each : Difficulty.values()) {
            buttons.getButtons().add(difficulty(ProblemTable.words(each), Optional.of(each)));
        }
        // The model holds the one choice; a group would let a second click take it back.
        buttons.setToggleGroup(null);
        buttons.setId("difficulty-filter");
        buttons.setAccessibleText("Difficulty");
        model.difficulty()
                .subscribe(chosen -> buttons.getButtons()
                        .forEach(button -> button.setSelected(chosen.equals(button.getUserData()))));
        return buttons;
    }

    private ToggleButton difficulty(String words, Optional<Difficulty> difficulty) {
        var button = new ToggleButton(words);
        button.setUserData(difficulty);
        // A second click on the chosen one keeps it: there is always one.
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.difficulty().set(difficulty);
        });
        return button;
    }

    private ComboBox<StandingFilter> standings() {
        var box = new ComboBox<StandingFilter>();
        box.setId("standing-filter");
        box.setAccessibleText("Standing");
        box.getItems().setAll(StandingFilter.values());
        box.valueProperty().bindBidirectional(model.standing());
        return box;
    }

    private VBox nothingFound() {
        var words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.all().isEmpty()
                                ? "There are no problems."
                                : model.query().get().isBlank()
                                        ? "Nothing matches these filters."
                                        : "Nothing matches “"
                                                + model.query().get().strip() + "”.",
                        model.query(),
                        model.all()));
        var clear = new Button("Show all problems");
        clear.setId("clear-filters");
        clear.setOnAction(_ -> model.clearFilters());
        clear.visibleProperty().bind(Bindings.isNotEmpty(model.all()));
        var box = new VBox(12, words, clear);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
