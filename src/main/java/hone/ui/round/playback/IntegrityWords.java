package hone.ui.round.playback;

import hone.practice.round.Gap;
import hone.practice.round.Integrity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a round's record says of pastes, absences and clocks, in words that accuse nobody. */
final class IntegrityWords {
    private IntegrityWords() {}

    /**
     * One thing that the record tells.
     *
     * @param title what it is about
     * @param finding what was found
     * @param details more about it, a line each
     */
    record Line(String title, String finding, List<String> details) {
        Line {
            details = List.copyOf(details);
        }
    }

    /**
     * Everything there is to say, also where nothing was found.
     *
     * @param titles what the tasks are called
     */
    static List<Line> of(Integrity integrity, List<String> titles) {
        return List.of(
                pastes(integrity, titles),
                focus(integrity),
                gaps(integrity.gaps()),
                clock(integrity.clockMoves()),
                strange(integrity.strange()));
    }

    private static Line pastes(Integrity integrity, List<String> titles) {
        if (integrity.pastes() == 0) {
            return new Line("Pasted text", "Nothing was pasted.", List.of());
        }
        long all = integrity.pasted().stream().mapToLong(Long::longValue).sum();
        List<String> details = new ArrayList<>();
        for (int task = 0; task < titles.size() && titles.size() > 1; task++) {
            long units = integrity.pasted().get(task);
            if (units > 0) {
                details.add(titles.get(task) + ": " + Moments.characters(units));
            }
        }
        return new Line(
                "Pasted text", times(integrity.pastes()) + ", " + Moments.characters(all) + " in all.", details);
    }

    private static Line focus(Integrity integrity) {
        return new Line(
                "Other windows",
                integrity.focusLost() == 0
                        ? "This window was in front all the time."
                        : "Another window was in front "
                                + times(integrity.focusLost()).toLowerCase(Locale.ROOT) + ", for "
                                + MinuteText.lasting(integrity.away()) + " in all.",
                List.of());
    }

    private static Line gaps(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return new Line("Gaps", "Hone was there from beginning to end.", List.of());
        }
        String finding = gaps.size() == 1
                ? "Hone was not there, or the computer slept, once. The round’s clock went on."
                : "Hone was not there, or the computer slept, "
                        + times(gaps.size()).toLowerCase(Locale.ROOT) + ". The round’s clock went on.";
        return new Line("Gaps", finding, gaps.stream().map(IntegrityWords::gap).toList());
    }

    private static String gap(Gap gap) {
        String counted = MinuteText.lasting(gap.counted());
        if (gap.verified()) {
            return counted + ", by a clock that cannot be set.";
        }
        String claimed = gap.claimed() < 0
                ? "The computer’s clock stood earlier afterwards than before"
                : "The computer’s clock says " + MinuteText.lasting(gap.claimed());
        String sure = gap.counted() == 0 ? "How long is not known. " : counted + " surely passed. ";
        return sure + claimed + ", which cannot be checked: the computer was started anew or its"
                + " clock may have been set.";
    }

    private static Line clock(List<Long> moves) {
        if (moves.isEmpty()) {
            return new Line("The computer’s clock", "It was not set.", List.of());
        }
        return new Line(
                "The computer’s clock",
                "It was set " + times(moves.size()).toLowerCase(Locale.ROOT)
                        + ". The round’s time did not change by it.",
                moves.stream()
                        .map(by -> (by < 0 ? "Back by " : "Forward by ") + MinuteText.lasting(Math.abs(by)) + ".")
                        .toList());
    }

    private static Line strange(int entries) {
        return new Line(
                "The record",
                switch (entries) {
                    case 0 -> "Every entry fits the one before it.";
                    case 1 -> "One entry does not fit the others and was left out. A damaged disk can do that.";
                    default ->
                        entries + " entries do not fit the others and were left out. A damaged disk can do that.";
                },
                List.of());
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "Once";
            case 2 -> "Twice";
            default -> count + " times";
        };
    }
}
