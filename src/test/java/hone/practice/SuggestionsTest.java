package hone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import hone.problem.Problem.Reveal;
import hone.problem.ProblemRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final ListedProblem HARD = problem("a-hard", Difficulty.HARD);
    private static final ListedProblem EASY = problem("b-easy", Difficulty.EASY, "no-such", "c-easy", "e-medium");
    private static final ListedProblem OTHER_EASY = problem("c-easy", Difficulty.EASY);
    private static final ListedProblem PAIR_SUM = problem("pair-sum", Difficulty.EASY);
    private static final ListedProblem MEDIUM = problem("e-medium", Difficulty.MEDIUM, "e-medium", "a-hard");
    private static final List<ListedProblem> ALL = List.of(HARD, EASY, PAIR_SUM, OTHER_EASY, MEDIUM);

    private static ListedProblem problem(String id, Difficulty difficulty, String... related) {
        return ListedProblem.of(Problems.of(id, difficulty, Reveal.ALWAYS, List.of(related)));
    }

    private static Map<ProblemRef, Standing> solved(ListedProblem... problems) {
        Map<ProblemRef, Standing> standings = new HashMap<>();
        for (ListedProblem problem : problems) {
            standings.put(problem.ref(), new Standing(true, 1, false));
        }
        return standings;
    }

    @Test
    void beginsWithTheGentlestThenAnEasyOneThenAny() {
        assertThat(Suggestions.first(ALL, Map.of())).contains(PAIR_SUM);
        assertThat(Suggestions.first(ALL, solved(PAIR_SUM))).contains(EASY);
        assertThat(Suggestions.first(ALL, solved(PAIR_SUM, EASY))).contains(OTHER_EASY);
        assertThat(Suggestions.first(ALL, solved(PAIR_SUM, EASY, OTHER_EASY))).contains(HARD);
        assertThat(Suggestions.first(ALL, solved(HARD, PAIR_SUM, EASY, OTHER_EASY, MEDIUM)))
                .contains(PAIR_SUM);
        assertThat(Suggestions.first(List.of(), Map.of())).isEmpty();
    }

    @Test
    void whatWasTriedOrGivenUpIsNotSolved() {
        Map<ProblemRef, Standing> tried = Map.of(PAIR_SUM.ref(), new Standing(false, 7, true));
        assertThat(Suggestions.first(ALL, tried)).contains(PAIR_SUM);
        assertThat(Suggestions.next(EASY, List.of(EASY, PAIR_SUM), tried)).contains(PAIR_SUM);
    }

    @Test
    void goesOnWithRelatedOnesInTheAuthorsOrder() {
        assertThat(Suggestions.next(EASY, ALL, Map.of())).contains(OTHER_EASY);
        assertThat(Suggestions.next(EASY, ALL, solved(OTHER_EASY))).contains(MEDIUM);
        assertThat(Suggestions.next(EASY, ALL, solved(OTHER_EASY, MEDIUM))).contains(PAIR_SUM);
    }

    @Test
    void neverSuggestsTheSameProblemAgainAndGoesRound() {
        assertThat(Suggestions.next(MEDIUM, ALL, Map.of())).contains(HARD);
        assertThat(Suggestions.next(MEDIUM, ALL, solved(HARD))).contains(EASY);
        assertThat(Suggestions.next(MEDIUM, List.of(MEDIUM), Map.of())).isEqualTo(Optional.empty());
        assertThat(Suggestions.next(MEDIUM, ALL, solved(HARD, EASY, PAIR_SUM, OTHER_EASY)))
                .isEmpty();
    }

    @Test
    void aProblemThatIsNotListedIsFollowedByTheFirst() {
        assertThat(Suggestions.next(problem("gone", Difficulty.EASY), ALL, Map.of()))
                .contains(HARD);
    }
}
