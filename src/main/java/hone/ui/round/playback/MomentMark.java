package hone.ui.round.playback;

import hone.judge.Verdict;
import java.util.Locale;
import javafx.scene.layout.Region;

/** The mark of a moment: the same beside its words and on the time line. Its shape and colour are the style sheet's. */
final class MomentMark extends Region {
    private final Moment moment;

    MomentMark(Moment moment) {
        this.moment = moment;
        getStyleClass().addAll("moment-mark", word(moment.kind()));
        moment.verdict().ifPresent(verdict -> getStyleClass().add(styleOf(verdict)));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** What it marks. */
    Moment moment() {
        return moment;
    }

    private static String word(Moment.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Green and red are for what the judge said of the person's code. */
    static String styleOf(Verdict verdict) {
        return switch (verdict) {
            case AC -> "right";
            case WA, RTE, TLE, MLE, OLE, CE, DENIED -> "wrong";
            case INTERNAL -> "fault";
        };
    }
}
