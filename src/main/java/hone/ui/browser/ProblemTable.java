package hone.ui.browser;

import hone.practice.Standing;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of problems. The topic is not shown: it would give the approach away. */
final class ProblemTable extends TableView<BrowserRow> {
    ProblemTable(BrowserViewModel model, Node placeholder) {
        // Not a sorted list over another: that makes an object a row for every letter that is typed.
        ObservableList<BrowserRow> rows = FXCollections.observableArrayList();
        Runnable sort = () -> rows.setAll(
                getComparator() == null
                        ? model.shown()
                        : model.shown().stream().sorted(getComparator()).toList());
        setItems(rows);
        setSortPolicy(_ -> {
            sort.run();
            return true;
        });
        model.shown().addListener((ListChangeListener<BrowserRow>) _ -> sort.run());
        sort.run();
        setId("problem-table");
        getStyleClass().addAll("dense", "edge-to-edge", "problem-table");
        setFixedCellSize(34);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(placeholder);
        getColumns().setAll(List.of(mark(), title(), difficulty()));
        setRowFactory(_ -> {
            var row = new TableRow<BrowserRow>();
            row.setOnMouseClicked(event -> {
                if (row.getItem() != null
                        && event.getClickCount() == 1
                        && !row.getItem().problem().isBroken()) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
    }

    /** Selects a problem, or the first one if it is not listed. */
    void select(Optional<ProblemRef> wanted) {
        for (int i = 0; i < getItems().size(); i++) {
            if (wanted.equals(Optional.of(getItems().get(i).problem().ref()))) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 5));
                return;
            }
        }
        getSelectionModel().selectFirst();
    }

    /** Moves the selection by some rows. */
    void move(int step) {
        int last = getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(getSelectionModel().getSelectedIndex() + (long) step, 0, last);
            getSelectionModel().select(to);
            scrollTo(Math.max(0, to - 5));
        }
    }

    /** A difficulty in a word. */
    static String words(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "Easy";
            case MEDIUM -> "Medium";
            case HARD -> "Hard";
        };
    }

    private static TableColumn<BrowserRow, BrowserRow> mark() {
        var column = new TableColumn<BrowserRow, BrowserRow>("");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MarkCell());
        column.setMinWidth(40);
        column.setMaxWidth(40);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<BrowserRow, String> title() {
        var column = new TableColumn<BrowserRow, String>("Title");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().title()));
        column.setComparator(NaturalOrder.TITLES);
        column.setPrefWidth(330);
        return column;
    }

    private static TableColumn<BrowserRow, Integer> difficulty() {
        var column = new TableColumn<BrowserRow, Integer>("Difficulty");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                row.getValue().problem().isBroken()
                        ? -1
                        : row.getValue().problem().difficulty().ordinal()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer rank, boolean empty) {
                super.updateItem(rank, empty);
                setText(empty || rank == null ? null : rank < 0 ? "Broken" : words(Difficulty.values()[rank]));
            }
        });
        column.getStyleClass().add("difficulty-column");
        column.setMinWidth(96);
        return column;
    }

    private static final class MarkCell extends TableCell<BrowserRow, BrowserRow> {
        @Override
        protected void updateItem(@Nullable BrowserRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            if (empty || row == null) {
                return;
            }
            Standing standing = row.standing();
            if (row.problem().isBroken()) {
                show(Feather.ALERT_TRIANGLE, "broken", "Cannot be read");
            } else if (standing.solved()) {
                show(Feather.CHECK, "right", "Solved");
            } else if (standing.gaveUp() || standing.attempts() > 0) {
                show(Feather.MINUS, "idle", standing.gaveUp() ? "Given up" : "Tried");
            }
        }

        private void show(Feather shape, String style, String words) {
            var icon = new FontIcon(shape);
            icon.getStyleClass().add(style);
            setGraphic(icon);
            setTooltip(new Tooltip(words));
            setAccessibleText(words);
        }
    }
}
