package hone.ui.round;

import hone.practice.round.OwnKinds;
import hone.practice.round.Presets;
import hone.practice.round.RoundKind;
import hone.ui.round.report.HistoryActions;
import hone.ui.round.report.HistoryView;
import hone.ui.round.report.HistoryViewModel;
import hone.ui.theme.BarButton;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first page of rounds: what can be started, and what was. */
final class HomeView extends BorderPane {
    private static final double WIDTH = 420;

    private final RoundsViewModel rounds;
    private final HomeViewModel model;
    private final VBox kinds = new VBox();

    HomeView(RoundsViewModel rounds) {
        this.rounds = rounds;
        model = rounds.home();
        getStyleClass().add("round-page");
        var own = new Button("Own round…", new FontIcon(Feather.PLUS));
        own.setId("own-round");
        own.setMinWidth(USE_PREF_SIZE);
        own.setOnAction(_ -> rounds.build(Presets.ASSESSMENT));
        setTop(new VBox(new RoundBar("Workbench", rounds::back, "Rounds", own), trouble()));
        kinds.getStyleClass().add("round-kinds");
        var history = new HistoryViewModel(
                model.rounds(), historyActions(), rounds.services().zone());
        var past = new HistoryView(history);
        var left = scroll(kinds);
        left.setPrefWidth(WIDTH);
        left.setMinWidth(WIDTH);
        HBox.setHgrow(past, Priority.ALWAYS);
        setCenter(new HBox(left, past));
        model.ownKinds().subscribe(this::showKinds);
        model.packKinds().subscribe(this::showKinds);
        model.deleted().subscribe(_ -> showKinds());
        model.rounds().subscribe(() -> history.show(model.rounds()));
        showKinds();
    }

    private HistoryActions historyActions() {
        return new HistoryActions() {
            @Override
            public void open(String id) {
                rounds.open(id);
            }

            @Override
            public void delete(String id) {
                rounds.delete(id);
            }
        };
    }

    private Node trouble() {
        var words = RoundBar.words("");
        words.textProperty().bind(rounds.trouble());
        words.getStyleClass().add("round-trouble");
        words.setMaxWidth(Double.MAX_VALUE);
        words.visibleProperty().bind(rounds.trouble().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void showKinds() {
        Optional<String> focused = focused();
        fillKinds();
        // A list that is read meanwhile must not take the keyboard away from the row it is on.
        focused.map(id -> kinds.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** The id of the row that has the keyboard. */
    private Optional<String> focused() {
        Optional<Node> focused =
                Optional.ofNullable(kinds.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        Node up = focused.orElse(null);
        while (up != null) {
            if (kinds.equals(up)) {
                return focused.map(Node::getId);
            }
            up = up.getParent();
        }
        return Optional.empty();
    }

    private void fillKinds() {
        kinds.getChildren().clear();
        var intro =
                RoundBar.quiet("A round is a timed mock interview. Choose one to see its rules; nothing starts yet.");
        kinds.getChildren().add(intro);
        model.presets().forEach(kind -> kinds.getChildren().add(row(kind)));
        add("From packs", model.packKinds());
        add("Your own", model.ownKinds());
        model.deleted().get().ifPresent(kind -> {
            var undo = new Hyperlink("Bring back “" + kind.name() + "”");
            undo.setId("undo-delete-kind");
            undo.setOnAction(_ -> model.undoDelete());
            kinds.getChildren().add(undo);
        });
    }

    private void add(String title, List<RoundKind> some) {
        if (!some.isEmpty()) {
            kinds.getChildren().add(RoundBar.section(title));
            some.forEach(kind -> kinds.getChildren().add(row(kind)));
        }
    }

    private Node row(RoundKind kind) {
        var name = new Label(kind.name());
        name.getStyleClass().add("kind-name");
        var size = new Label(RuleWords.size(kind));
        size.getStyleClass().add("kind-size");
        size.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, name, RoundBar.gap(), size);
        head.setAlignment(Pos.BASELINE_LEFT);
        String mix = RuleWords.mix(kind);
        // One line each: a button does not know the height of a text that wraps.
        var brief = new Label(OwnKinds.isOwn(kind) ? RuleWords.size(kind) : RuleWords.brief(kind));
        brief.getStyleClass().add("quiet");
        brief.setTooltip(new Tooltip(RuleWords.brief(kind)));
        var content = new VBox(3, head, brief);
        var choose = new Button(null, content);
        choose.getStyleClass().add("kind");
        choose.setId("kind-" + kind.id().replace('/', '-'));
        choose.setAccessibleText(kind.name() + ", " + RuleWords.size(kind) + ", " + mix + ". " + RuleWords.brief(kind));
        choose.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(choose.widthProperty().subtract(34));
        size.setVisible(!OwnKinds.isOwn(kind));
        size.setManaged(size.isVisible());
        choose.setOnAction(_ -> rounds.choose(kind));
        if (kind.equals(model.presets().getFirst())) {
            choose.getStyleClass().add("first-focus");
        }
        HBox.setHgrow(choose, Priority.ALWAYS);
        if (!OwnKinds.isOwn(kind)) {
            return choose;
        }
        var edit = BarButton.icon("edit-kind", Feather.EDIT_2, "Change " + kind.name());
        edit.setOnAction(_ -> rounds.build(kind));
        var delete = BarButton.icon("delete-kind", Feather.TRASH_2, "Delete " + kind.name());
        delete.setOnAction(_ -> model.delete(kind));
        var row = new HBox(4, choose, edit, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
