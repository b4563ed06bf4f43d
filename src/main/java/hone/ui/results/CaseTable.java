package hone.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cases of a judging, one a row. */
final class CaseTable extends TableView<CaseRow> {
    private static final String MEMORY = "Memory";
    private static final int FIRST_COST = 5;
    /** Size of letters in pixels that the widths below are meant for. */
    private static final double USUAL_FONT = 14;
    /** From these widths on the columns fit. */
    private static final double WITH_WORK = 500;

    private static final double WITH_MEMORY = 592;

    private static final double HEAD_PADDING = 18;

    private boolean selecting;
    private boolean moves;
    private Optional<Scene> laidOutIn = Optional.empty();
    private final Runnable afterLayout = this::scroll;

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
                        cost(
                                "CPU",
                                CostWords::cpu,
                                "CPU time of this one run. It differs from run to run, most on a busy machine."),
                        cost(
                                "Work",
                                CostWords::work,
                                "Counted steps, about one a bytecode instruction: the same in every run and on every machine."),
                        cost(MEMORY, CostWords::allocated, "All that was allocated, also what was freed again.")));
        width(getColumns().get(1), 110, 170);
        width(getColumns().get(2), 60, 190);
        width(getColumns().get(3), 80, 120);
        width(getColumns().get(4), 60, 120);
        widthProperty().subscribe(this::fit);
        if (getColumns().get(FIRST_COST).getGraphic() instanceof Label head) {
            head.fontProperty().subscribe(this::fit);
        }
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!selecting) {
                model.selected().set(Optional.ofNullable(row));
            }
        });
        model.selected().subscribe(this::show);
    }

    /** What things cost has room for its words in letters of any size; where there is little, what is left out stands beside the case. */
    private void fit() {
        if (!(getColumns().get(FIRST_COST).getGraphic() instanceof Label head)) {
            return;
        }
        double scale = head.getFont().getSize() / USUAL_FONT;
        for (TableColumn<CaseRow, ?> column :
                getColumns().subList(FIRST_COST, getColumns().size())) {
            column.setMinWidth(scale * (MEMORY.equals(column.getId()) ? 94 : 76));
            column.setMaxWidth(scale * 120);
            column.setPrefWidth(scale * 84);
        }
        getColumns().get(FIRST_COST + 1).setVisible(getWidth() >= scale * WITH_WORK);
        getColumns().get(FIRST_COST + 2).setVisible(getWidth() >= scale * WITH_MEMORY);
    }

    private void show(Optional<CaseRow> wanted) {
        selecting = true;
        if (wanted.isEmpty()) {
            getSelectionModel().clearSelection();
            bringUp();
        } else if (!wanted.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(wanted.get());
            bringUp();
        }
        selecting = false;
    }

    /**
     * Has what is selected then, or the top, in sight once all is laid out: before that the table knows neither its rows nor how many
     * of them have room. When the rows come anew, the table itself may select what it had before.
     */
    private void bringUp() {
        moves = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (moves && laidOutIn.isEmpty()) {
            laidOutIn = Optional.of(getScene());
            getScene().addPostLayoutPulseListener(afterLayout);
        }
    }

    private void scroll() {
        laidOutIn.ifPresent(scene -> scene.removePostLayoutPulseListener(afterLayout));
        laidOutIn = Optional.empty();
        if (moves) {
            moves = false;
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
        }
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

    private static TableColumn<CaseRow, String> cost(String name, Function<CaseRow, String> words, String meaning) {
        var column = new TableColumn<CaseRow, String>();
        var head = new Label(name);
        head.setTooltip(new Tooltip(meaning));
        head.setAlignment(Pos.CENTER_RIGHT);
        head.setMinWidth(USE_PREF_SIZE);
        head.prefWidthProperty().bind(column.widthProperty().subtract(HEAD_PADDING));
        column.setGraphic(head);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.getStyleClass().add("cpu-column");
        column.setId(name);
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
