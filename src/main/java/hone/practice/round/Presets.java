package hone.practice.round;

import static hone.problem.Problem.Difficulty.EASY;
import static hone.problem.Problem.Difficulty.HARD;
import static hone.problem.Problem.Difficulty.MEDIUM;

import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import java.time.Duration;
import java.util.List;

/** The rounds that interviews are commonly made of. */
public final class Presets {
    /** Three easy tasks and hints that cost little: to begin with. */
    public static final RoundKind WARM_UP = new RoundKind(
            "warm-up",
            "Warm-up",
            new RoundRules(Duration.ofMinutes(20), true, 10, Results.SHOWN, Help.FULL, Counted.BEST, false),
            Slot.of(EASY, EASY, EASY));

    /** One task, somebody on the line. */
    public static final RoundKind PHONE_SCREEN = new RoundKind(
            "phone-screen",
            "Phone screen",
            new RoundRules(Duration.ofMinutes(35), false, 20, Results.SHOWN, Help.PLAIN, Counted.LAST, true),
            Slot.of(MEDIUM));

    /** Two tasks before a person and a plain editor. */
    public static final RoundKind ONSITE = new RoundKind(
            "onsite",
            "Onsite coding",
            new RoundRules(
                    Duration.ofMinutes(45),
                    false,
                    RoundRules.NO_HINTS,
                    Results.WITHHELD,
                    Help.NONE,
                    Counted.LAST,
                    true),
            Slot.of(MEDIUM, MEDIUM));

    /** Four tasks in any order; the last submission of each counts. */
    public static final RoundKind ASSESSMENT = new RoundKind(
            "assessment",
            "General assessment",
            new RoundRules(
                    Duration.ofMinutes(70),
                    false,
                    RoundRules.NO_HINTS,
                    Results.WITHHELD,
                    Help.FULL,
                    Counted.LAST,
                    false),
            Slot.of(EASY, EASY, MEDIUM, HARD));

    /** Six tasks, for staying power. */
    public static final RoundKind MARATHON = new RoundKind(
            "marathon",
            "Marathon",
            new RoundRules(Duration.ofMinutes(150), true, 20, Results.SHOWN, Help.FULL, Counted.BEST, false),
            Slot.of(EASY, EASY, MEDIUM, MEDIUM, MEDIUM, HARD));

    /** All of them, the shortest first. */
    public static final List<RoundKind> ALL = List.of(WARM_UP, PHONE_SCREEN, ONSITE, ASSESSMENT, MARATHON);

    private Presets() {}
}
