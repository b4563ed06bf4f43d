package hone.ui.round;

import hone.practice.round.RoundKind;
import hone.practice.round.RoundRules;
import hone.practice.round.Slot;
import hone.problem.Problem.Difficulty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of a kind of round in words. */
final class RuleWords {
    private RuleWords() {}

    /** Such as "4 tasks · 70 minutes". */
    static String size(RoundKind kind) {
        return ClockText.count(kind.slots().size(), "task") + " · "
                + ClockText.minutes(kind.rules().length().toMinutes());
    }

    /** What sets a kind apart, in one short sentence. */
    static String brief(RoundKind kind) {
        RoundRules rules = kind.rules();
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (rules.results()) {
                    case SHOWN -> "results at once";
                    case WITHHELD -> "results when it is over";
                });
        parts.add(rules.hasHints() ? "hints for " + rules.hintCost() + " %" : "no hints");
        parts.add(rules.mayPause() ? "may be paused" : "no pause");
        if (rules.steps()) {
            parts.add("prompts");
        }
        String words = String.join(", ", parts) + ".";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What holds, in full sentences, for the card before the start. */
    static List<String> sentences(RoundKind kind) {
        RoundRules rules = kind.rules();
        List<String> words = new ArrayList<>();
        words.add(tasks(kind));
        words.add(
                switch (rules.counted()) {
                    case LAST -> "The last submission of each task counts, even if an earlier one was better.";
                    case BEST -> "The best submission of each task counts.";
                });
        words.add(
                switch (rules.results()) {
                    case SHOWN -> "Results of submissions are shown at once.";
                    case WITHHELD ->
                        "A submission is only received: its result is shown when the round is over. Run shows how the samples"
                                + " and your own cases went, as often as you like.";
                });
        words.add(
                rules.hasHints()
                        ? rules.hintCost() == 0
                                ? "Hints cost nothing."
                                : "Each hint you look at takes " + rules.hintCost() + " % of that task’s points."
                        : "There are no hints.");
        words.add(
                switch (rules.help()) {
                    case FULL -> "The editor helps as at the desk.";
                    case PLAIN ->
                        "The editor shows colours and keeps indentation; it closes no brackets and marks no errors.";
                    case NONE -> "The editor is a plain text: no colours, no indentation, no marks.";
                });
        words.add(
                rules.mayPause()
                        ? "You may pause: the clock stops, and statement and code are hidden."
                        : "There is no pause. If Hone is closed, the clock goes on.");
        if (rules.steps()) {
            words.add("A panel with the six steps of an interview takes your notes, and an interviewer’s prompts appear"
                    + " in it. You can fold it away.");
        }
        return words;
    }

    private static String tasks(RoundKind kind) {
        int tasks = kind.slots().size();
        boolean weighted =
                kind.slots().stream().mapToInt(Slot::weight).distinct().count() > 1;
        String time = ClockText.minutes(kind.rules().length().toMinutes());
        String words = tasks == 1 ? "One task in " + time + "." : tasks + " tasks in " + time + ", in any order.";
        return words + (weighted ? " They do not count alike." : "");
    }

    /** What the tasks are made of, such as "2 easy, 1 medium, 1 hard"; empty where all are of any difficulty. */
    static String mix(RoundKind kind) {
        Map<Difficulty, Integer> counts = new EnumMap<>(Difficulty.class);
        int fixed = 0;
        int open = 0;
        for (Slot slot : kind.slots()) {
            switch (slot) {
                case Slot.Fixed _ -> fixed++;
                case Slot.Drawn drawn
                when drawn.difficulty().isPresent() ->
                    counts.merge(drawn.difficulty().get(), 1, Integer::sum);
                case Slot.Drawn _ -> open++;
            }
        }
        List<String> parts = new ArrayList<>(counts.entrySet().stream()
                .map(each -> each.getValue() + " " + word(each.getKey()))
                .collect(Collectors.toList()));
        if (open > 0) {
            parts.add(open + " of any difficulty");
        }
        if (fixed > 0) {
            parts.add(fixed + " chosen");
        }
        return String.join(", ", parts);
    }

    /** As it stands in a sentence. */
    static String word(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }
}
