package hone.ui.results;

import hone.ui.statement.DurationText;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cases of a judging, one a row. */
final class CaseTable extends TableView<CaseRow> {
    private boolean selecting;

    CaseTable(ResultsViewModel model) {
        super(model.rows());
        setId("case-table");
        getStyleClass().addAll("dense", "edge-to-edge", "case-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setFixedCellSize(28);
        getColumns()
                .setAll(List.of(
                        mark(),
                        name(),
                        ValueCell.column("Input", CaseRow::input),
                        ValueCell.column(
                                "Expected", row -> row.expected().stream().toList()),
                        ValueCell.column("Yours", row -> row.actual().stream().toList()),
                        cpu()));
        width(getColumns().get(1), 110, 170);
        width(getColumns().get(2), 60, 190);
        width(getColumns().get(3), 60, 120);
        width(getColumns().get(4), 60, 120);
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!selecting) {
                model.selected().set(Optional.ofNullable(row));
            }
        });
        model.selected().subscribe(this::show);
    }

    private void show(Optional<CaseRow> wanted) {
        selecting = true;
        if (wanted.isEmpty()) {
            getSelectionModel().clearSelection();
            scrollTo(0);
        } else if (!wanted.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(wanted.get());
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
        }
        selecting = false;
    }

    private static void width(TableColumn<?, ?> column, double least, double wanted) {
        column.setMinWidth(least);
        column.setPrefWidth(wanted);
    }

    private static TableColumn<CaseRow, CaseRow> mark() {
        var column = new TableColumn<CaseRow, CaseRow>("");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MarkCell());
        column.setMinWidth(34);
        column.setMaxWidth(34);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<CaseRow, String> name() {
        var column = new TableColumn<CaseRow, String>("Case");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().name()));
        column.setSortable(false);
        return column;
    }

    private static TableColumn<CaseRow, String> cpu() {
        var column = new TableColumn<CaseRow, String>("CPU");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                row.getValue().verdict().isEmpty()
                        ? "not run"
                        : DurationText.of(row.getValue().cpu()).replace("under 1", "< 1")));
        column.getStyleClass().add("cpu-column");
        column.setMinWidth(70);
        column.setPrefWidth(74);
        column.setMaxWidth(120);
        column.setSortable(false);
        return column;
    }

    /** The sign for how a row's case or cases ended. */
    static FontIcon icon(CaseRow row) {
        Feather shape = row.right() ? Feather.CHECK : row.wrong() ? Feather.X : Feather.MINUS;
        var icon = new FontIcon(shape);
        icon.getStyleClass().add(row.right() ? "right" : row.wrong() ? "wrong" : "idle");
        return icon;
    }

    private static final class MarkCell extends TableCell<CaseRow, CaseRow> {
        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            setGraphic(icon(row));
            String words = Words.ending(row);
            setAccessibleText(words);
            setTooltip(new Tooltip(words));
        }
    }
}
