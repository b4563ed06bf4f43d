package hone.ui.statement;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Tables of a document. */
final class TableNodes {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 30;

    private final InlineNodes inline;

    TableNodes(InlineNodes inline) {
        this.inline = inline;
    }

    /** The table, no wider than it has to be. */
    javafx.scene.Node of(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("md-table");
        int y = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null && y < MOST_ROWS; row = row.getNext()) {
                int x = 0;
                for (Node cell = row.getFirstChild(); cell != null && x < MOST_COLUMNS; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        grid.add(cell(tableCell), x++, y);
                    }
                }
                y++;
            }
        }
        for (int x = 0; x < grid.getColumnCount(); x++) {
            var column = new ColumnConstraints();
            column.setMinWidth(0);
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        var line = new HBox(grid);
        line.setMinWidth(0);
        return line;
    }

    private StackPane cell(TableCell cell) {
        TextFlow words = inline.flow(cell);
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment != null) {
            words.setTextAlignment(
                    switch (alignment) {
                        case LEFT -> TextAlignment.LEFT;
                        case CENTER -> TextAlignment.CENTER;
                        case RIGHT -> TextAlignment.RIGHT;
                    });
        }
        var box = new StackPane(words);
        box.getStyleClass().add(cell.isHeader() ? "md-th" : "md-td");
        return box;
    }
}
