package hone.practice.round;

import hone.practice.OfferedRound;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.problem.PackRound;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.util.List;

/** Rounds that packs offer, as kinds of rounds. */
public final class PackRounds {
    private static final String PACK = "pack/";

    private PackRounds() {}

    /** The kind of an offered round; its id is {@code pack/<pack>/<id>}. */
    public static RoundKind kind(OfferedRound offered) {
        PackRound round = offered.round();
        RoundRules rules = new RoundRules(
                Duration.ofMinutes(round.minutes()),
                round.pause(),
                round.hintCost().orElse(RoundRules.NO_HINTS),
                switch (round.results()) {
                    case SHOWN -> Results.SHOWN;
                    case WITHHELD -> Results.WITHHELD;
                },
                switch (round.help()) {
                    case FULL -> Help.FULL;
                    case PLAIN -> Help.PLAIN;
                    case NONE -> Help.NONE;
                },
                switch (round.counts()) {
                    case LAST -> Counted.LAST;
                    case BEST -> Counted.BEST;
                },
                round.steps());
        List<Slot> slots =
                round.tasks().stream().map(task -> slot(offered.pack(), task)).toList();
        return new RoundKind(PACK + offered.pack() + "/" + round.id(), round.name(), rules, slots);
    }

    private static Slot slot(String pack, PackRound.Task task) {
        return switch (task) {
            case PackRound.Task.Fixed(var problem, var weight) -> new Slot.Fixed(new ProblemRef(pack, problem), weight);
            case PackRound.Task.Drawn(var difficulty, var topics, var weight) ->
                new Slot.Drawn(difficulty, topics, weight);
        };
    }

    /** Of some candidates those that a kind draws from: a pack's round draws from its pack, every other from all packs. */
    public static List<Candidate> candidates(RoundKind kind, List<Candidate> all) {
        if (!kind.id().startsWith(PACK)) {
            return all;
        }
        return all.stream()
                .filter(candidate ->
                        kind.id().startsWith(PACK + candidate.problem().ref().pack() + "/"))
                .toList();
    }
}
