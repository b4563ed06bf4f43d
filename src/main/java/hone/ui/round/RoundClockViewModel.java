package hone.ui.round;

import hone.practice.round.Round;
import hone.practice.round.RoundSession;
import hone.practice.round.RoundState;
import hone.practice.round.TaskRecord;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The clock of a round in words, the time spent, and the quiet lines above it. */
public final class RoundClockViewModel {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final RoundSession session;
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftAloud = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper lastMinute = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper spent = new ReadOnlyStringWrapper("");
    private final ObservableList<RoundNotice> notices = FXCollections.observableArrayList();
    private long before;
    private int gaps;

    RoundClockViewModel(RoundSession session) {
        this.session = session;
        gaps = session.round().gaps().size();
        before = session.left();
    }

    /** Takes in the time. */
    void refresh() {
        Round round = session.round();
        long now = session.left();
        left.set(ClockText.left(now));
        leftAloud.set("Time left: " + ClockText.leftAloud(now));
        lastMinute.set(round.state() == RoundState.RUNNING && now <= ClockText.MINUTE);
        spent.set(spent(round));
        if (round.state() == RoundState.RUNNING) {
            warn(now, ClockText.SECONDS_FROM, "Five minutes are left.");
            warn(now, ClockText.MINUTE, "One minute is left. Submit what you have.");
            if (round.gaps().size() > gaps) {
                say(new RoundNotice(
                        RoundNotice.Subject.GAP, GapWords.slept(round.gaps().getLast())));
            }
        }
        gaps = round.gaps().size();
        before = now;
    }

    private void warn(long now, long at, String words) {
        if (before > at && now <= at) {
            say(new RoundNotice(RoundNotice.Subject.TIME, words));
        }
    }

    private String spent(Round round) {
        List<String> parts = new ArrayList<>();
        for (int task = 0; task < round.tasks().size(); task++) {
            TaskRecord record = round.tasks().get(task);
            boolean front = task == round.current() && round.state() == RoundState.RUNNING;
            long millis = record.spent() + (front ? Math.max(0, session.now() - round.at()) : 0);
            if (millis > 0) {
                parts.add("task " + (task + 1) + ": " + ClockText.spent(millis));
            }
        }
        String used = ClockText.spent(round.used(session.now())) + " of "
                + round.rules().length().toMinutes() + " min used";
        return round.tasks().size() == 1 || parts.isEmpty() ? used : used + "  ·  " + String.join("  ·  ", parts);
    }

    /** Shows a line in place of an older one about the same. */
    void say(RoundNotice notice) {
        if (!notices.contains(notice)) {
            dismiss(notice.about());
            notices.add(notice);
        }
    }

    /** Takes a line away. */
    public void dismiss(RoundNotice.Subject about) {
        notices.removeIf(each -> each.about() == about);
    }

    /** What the clock on the wall says, such as "12:04". */
    String wall(InstantSource clock, ZoneId zone) {
        return WALL.format(clock.instant().atZone(zone));
    }

    /** What is left: "42 minutes", "4:59". */
    public ReadOnlyStringProperty left() {
        return left.getReadOnlyProperty();
    }

    /** The same to be read aloud. */
    public ReadOnlyStringProperty leftAloud() {
        return leftAloud.getReadOnlyProperty();
    }

    /** Whether the last minute runs. */
    public ReadOnlyBooleanProperty lastMinute() {
        return lastMinute.getReadOnlyProperty();
    }

    /** How the time was spent. */
    public ReadOnlyStringProperty spent() {
        return spent.getReadOnlyProperty();
    }

    /** Quiet lines above the work. */
    public ObservableList<RoundNotice> notices() {
        return notices;
    }
}
