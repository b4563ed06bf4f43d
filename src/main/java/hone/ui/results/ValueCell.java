package hone.ui.results;

import hone.ui.statement.ValueText;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A table cell with values cut to the column's width, the first difference marked and in sight. */
final class ValueCell extends TableCell<CaseRow, List<CaseRow.Part>> {
    private static final double CHARACTER = 7.6;
    private static final int LEAST = 10;

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
        int room = Math.max(LEAST, (int) ((getWidth() - 16) / CHARACTER));
        int each = Math.max(LEAST, room / parts.size() - 2);
        var flow = new TextFlow();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                flow.getChildren().add(Values.text(", ", false));
            }
            CaseRow.Part part = parts.get(i);
            flow.getChildren()
                    .addAll(Values.marked(
                            ValueText.COMPACT.withLimit(each).marking(part.type(), part.value(), part.path())));
        }
        flow.setMaxHeight(20);
        flow.setMinWidth(0);
        flow.setPrefWidth(0);
        var words = new StringBuilder();
        flow.getChildren().forEach(node -> words.append(((Text) node).getText()));
        setAccessibleText(words.toString());
        var line = new javafx.scene.layout.HBox(flow);
        flow.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        flow.setPrefWidth(javafx.scene.layout.Region.USE_COMPUTED_SIZE);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        setGraphic(line);
    }
}
