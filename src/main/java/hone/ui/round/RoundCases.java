package hone.ui.round;

import hone.practice.OwnCases.OwnCase;
import hone.practice.round.Round;
import hone.practice.round.RoundTask;
import hone.problem.ProblemRef;
import hone.ui.fx.Outcome;
import java.util.List;
import java.util.function.Consumer;

/** The cases that a person makes in a round. They are kept apart from those at the desk, which would give something away. */
final class RoundCases {
    private RoundCases() {}

    /** Where those of a task are kept. */
    static ProblemRef of(String id, Round round, int task) {
        return switch (round.tasks().get(task).task()) {
            case RoundTask.Code code ->
                new ProblemRef("round " + id, code.problem().toString());
        };
    }

    /**
     * Keeps them in the background.
     *
     * @param refused told why they cannot be kept
     */
    static void keep(RoundServices services, ProblemRef place, List<OwnCase> own, Consumer<String> refused) {
        services.runner()
                .start(
                        _ -> {
                            services.ownCases().keep(place, own);
                            return true;
                        },
                        Outcome.of(_ -> {}, cause -> refused.accept(String.valueOf(cause.getMessage()))));
    }
}
