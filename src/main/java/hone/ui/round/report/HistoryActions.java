package hone.ui.round.report;

/** What a person does with a round of the list. Called on the JavaFX thread. */
public interface HistoryActions {
    /** Opens a round: its report, or the round itself while it runs. */
    void open(String id);

    /** Deletes a round for good; the person has confirmed it. */
    void delete(String id);
}
