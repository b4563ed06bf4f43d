package hone.ui.browser;

import hone.problem.Fault;
import hone.problem.ListedProblem;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** What is wrong with the selected problem, and where, to read and to copy. */
final class FaultView extends VBox {
    private final Label title = new Label();
    private final TextArea text = new TextArea();

    FaultView() {
        getStyleClass().add("fault-view");
        title.getStyleClass().add("section-title");
        text.setId("fault");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.setAccessibleText("What is wrong with the problem");
        var copy = new Button("Copy");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        getChildren().setAll(title, text, copy);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Optional<ListedProblem> problem) {
        setVisible(problem.isPresent());
        problem.ifPresent(broken -> {
            title.setText(broken.ref().id() + " cannot be read");
            text.setText(broken.fault().map(FaultView::words).orElse(""));
        });
    }

    /** The fault, one fact a line. */
    static String words(Fault fault) {
        var out = new StringBuilder(fault.message());
        fault.file().ifPresent(file -> out.append("\nFile: ").append(file));
        fault.line().ifPresent(line -> out.append("\nLine: ").append(line));
        fault.column().ifPresent(column -> out.append("\nColumn: ").append(column));
        fault.path().ifPresent(path -> out.append("\nJSON path: ").append(path));
        return out.toString();
    }
}
