package hone.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notices that stand above a person's work. */
public final class Notices {
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** Shows a notice in place of an older one about the same. */
    void show(Notice notice) {
        remove(notice.about());
        shown.add(notice);
    }

    /** Takes away what stands about a subject. */
    void remove(Notice.Subject about) {
        shown.removeIf(notice -> notice.about() == about);
    }

    /** What stands there, oldest first. */
    public ObservableList<Notice> shown() {
        return shown;
    }
}
