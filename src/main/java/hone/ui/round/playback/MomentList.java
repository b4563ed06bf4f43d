package hone.ui.round.playback;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The moments as a list that follows what is played; a click goes to one. */
final class MomentList extends ListView<Moment> {
    /** Lines shown above the one that has just come. */
    private static final int ABOVE = 4;

    private static final double WORDS_WIDTH = 205;

    private final PlaybackViewModel model;

    MomentList(PlaybackViewModel model) {
        this.model = model;
        getStyleClass().addAll("moments", "edge-to-edge");
        setFocusTraversable(false);
        getItems().setAll(model.moments());
        setCellFactory(_ -> new MomentCell());
        var nothing = new Label("Nothing but typing happened.");
        nothing.getStyleClass().add("quiet");
        setPlaceholder(nothing);
        model.last().subscribe(number -> follow(number.intValue()));
    }

    private void follow(int number) {
        if (number < 0) {
            getSelectionModel().clearSelection();
            scrollTo(0);
        } else {
            getSelectionModel().clearAndSelect(number);
            scrollTo(Math.max(0, number - ABOVE));
        }
    }

    private final class MomentCell extends ListCell<Moment> {
        private final Label time = new Label();
        private final Label words = new Label();
        private final StackPane mark = new StackPane();
        private final HBox row = new HBox(time, mark, words);

        MomentCell() {
            row.getStyleClass().add("moment-row");
            row.setAlignment(Pos.TOP_LEFT);
            time.getStyleClass().addAll("moment-time", "quiet");
            time.setMinWidth(USE_PREF_SIZE);
            mark.getStyleClass().add("moment-mark-place");
            mark.setMinWidth(USE_PREF_SIZE);
            words.setWrapText(true);
            words.setPrefWidth(WORDS_WIDTH);
            mark.setMaxHeight(USE_PREF_SIZE);
            words.setMinHeight(USE_PREF_SIZE);
            // The cell is as wide as the list, whatever its words.
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
                if (getItem() != null) {
                    model.go(getItem().at());
                }
            });
        }

        @Override
        protected void updateItem(Moment moment, boolean empty) {
            super.updateItem(moment, empty);
            if (empty || moment == null) {
                setGraphic(null);
                return;
            }
            time.setText(MinuteText.of(moment.at()));
            words.setText(moment.words());
            mark.getChildren().setAll(new MomentMark(moment));
            setGraphic(row);
        }
    }
}
