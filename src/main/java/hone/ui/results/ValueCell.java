package hone.ui.results;

import hone.ui.statement.ValueText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A table cell with values cut to the column's width, the first difference marked and in sight. */
final class ValueCell extends TableCell<CaseRow, List<CaseRow.Part>> {
    private static final double CHARACTER = 7.6;
    private static final double PADDING = 18;

    /** A column of such cells. */
    static TableColumn<CaseRow, List<CaseRow.Part>> column(String name, Function<CaseRow, List<CaseRow.Part>> parts) {
        var column = new TableColumn<CaseRow, List<CaseRow.Part>>(name);
        column.setCellValueFactory(
                row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(parts.apply(row.getValue())));
        column.setCellFactory(_ -> new ValueCell());
        column.setSortable(false);
        return column;
    }

    private ValueCell() {
        getStyleClass().add("value-cell");
        widthProperty().subscribe((_, _) -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable List<CaseRow.Part> parts, boolean empty) {
        super.updateItem(parts, empty);
        setText(null);
        if (empty || parts == null || parts.isEmpty()) {
            setGraphic(null);
            return;
        }
        var flow = new TextFlow();
        for (ValueText.Marked piece : Values.pieces(parts, (int) ((getWidth() - PADDING) / CHARACTER))) {
            flow.getChildren().addAll(Values.marked(piece));
        }
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleText(
                flow.getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining()));
        var line = new HBox(flow);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        setGraphic(line);
    }
}
