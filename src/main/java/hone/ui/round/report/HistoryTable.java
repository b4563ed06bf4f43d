package hone.ui.round.report;

import hone.practice.round.RoundSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The rounds as a table: also what the pictures beside it show, to be read row by row. */
final class HistoryTable extends TableView<RoundSummary> {
    private final HistoryViewModel model;

    HistoryTable(HistoryViewModel model) {
        this.model = model;
        setItems(model.shown());
        setId("history-table");
        setAccessibleText("Rounds, the newest first");
        getStyleClass().addAll("dense", "edge-to-edge", "history-table");
        setFixedCellSize(36);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("Kind", 210, RoundSummary::name, false),
                        column("Begun", 150, model::when, false),
                        column(
                                "Score",
                                64,
                                round -> round.score().map(String::valueOf).orElse("–"),
                                true),
                        column("Solved", 76, round -> round.solved() + " of " + round.tasks(), true),
                        column("Time used", 96, round -> TimeText.lasting(round.used() / 60_000 * 60_000), true),
                        column("Pace", 86, HistoryTable::pace, true),
                        column("State", 110, HistoryViewModel::state, false)));
        setRowFactory(_ -> {
            var row = new TableRow<RoundSummary>();
            row.setOnMouseClicked(event -> {
                if (row.getItem() != null && event.getClickCount() == 2) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static String pace(RoundSummary round) {
        return round.pace()
                .map(minutes -> TrendDrawing.number(minutes) + " min")
                .orElse("–");
    }

    private void key(KeyEvent event) {
        RoundSummary round = getSelectionModel().getSelectedItem();
        if (round == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.open(round);
            case DELETE, BACK_SPACE -> model.askToDelete(round);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static TableColumn<RoundSummary, RoundSummary> column(
            String name, double width, Function<RoundSummary, String> words, boolean number) {
        var column = new TableColumn<RoundSummary, RoundSummary>(name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable RoundSummary round, boolean empty) {
                super.updateItem(round, empty);
                setText(Optional.ofNullable(round)
                        .filter(_ -> !empty)
                        .map(words)
                        .orElse(null));
            }
        });
        column.setPrefWidth(width);
        column.setReorderable(false);
        // The list is sorted by time: a table that is sorted otherwise could not be read beside the pictures.
        column.setSortable(false);
        if (number) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }
}
