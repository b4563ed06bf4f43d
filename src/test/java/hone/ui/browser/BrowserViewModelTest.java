package hone.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Standing;
import hone.problem.BrokenProblem;
import hone.problem.Compare;
import hone.problem.Fault;
import hone.problem.Limits;
import hone.problem.Problem;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemEntry;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BrowserViewModelTest {
    private final List<Problem> opened = new ArrayList<>();
    private final BrowserViewModel browser = new BrowserViewModel(opened::add);

    @BeforeEach
    void fill() {
        browser.show(
                List.of(
                        problem("hard-one", "Zebra pâté", Difficulty.HARD, "trees"),
                        problem("easy-one", "Apple crates", Difficulty.EASY, "arrays", "hashing"),
                        problem("easy-two", "Bridges", Difficulty.EASY, "graphs"),
                        new BrokenProblem(new ProblemRef("p", "torn"), "graphs", Fault.of("no"))),
                Map.of(
                        new ProblemRef("p", "easy-one"), new Standing(true, 3, false),
                        new ProblemRef("p", "easy-two"), new Standing(false, 1, false)));
    }

    @Test
    void listsEasyProblemsFirstAndBrokenOnesLast() {
        assertThat(titles()).containsExactly("Apple crates", "Bridges", "Zebra pâté", "torn");
        assertThat(browser.inOrder())
                .extracting(Problem::title)
                .containsExactly("Apple crates", "Bridges", "Zebra pâté");
    }

    @Test
    void findsEveryWordAnywhereWithoutRegardToCaseAndAccents() {
        browser.query().set("  PATE zeb ");
        assertThat(titles()).containsExactly("Zebra pâté");

        browser.query().set("hash");
        assertThat(titles()).containsExactly("Apple crates");

        browser.query().set("torn");
        assertThat(titles()).containsExactly("torn");
    }

    @Test
    void filtersByTopicDifficultyAndStanding() {
        assertThat(browser.topics()).containsExactly("arrays", "graphs", "hashing", "trees");
        browser.topic().set(Optional.of("graphs"));
        assertThat(titles()).containsExactly("Bridges");

        browser.clearFilters();
        browser.difficulty().set(Optional.of(Difficulty.HARD));
        assertThat(titles()).containsExactly("Zebra pâté");

        browser.clearFilters();
        browser.standing().set(StandingFilter.SOLVED);
        assertThat(titles()).containsExactly("Apple crates");
        browser.standing().set(StandingFilter.TRIED);
        assertThat(titles()).containsExactly("Bridges");
    }

    @Test
    void clearingTheFiltersShowsEverythingAgain() {
        browser.query().set("nothing like it");
        assertThat(browser.shown()).isEmpty();
        browser.clearFilters();
        assertThat(browser.shown()).hasSize(4);
    }

    @Test
    void aBrokenProblemCannotBeOpened() {
        browser.shown().forEach(browser::open);

        assertThat(opened).extracting(Problem::title).containsExactly("Apple crates", "Bridges", "Zebra pâté");
    }

    @Test
    void takesNoteOfANewStanding() {
        browser.standing().set(StandingFilter.SOLVED);
        browser.reach(new ProblemRef("p", "hard-one"), new Standing(true, 1, false));

        assertThat(titles()).containsExactly("Apple crates", "Zebra pâté");
    }

    private List<String> titles() {
        return browser.shown().stream().map(BrowserRow::title).toList();
    }

    static ProblemEntry problem(String id, String title, Difficulty difficulty, String... topics) {
        return new Problem(
                new ProblemRef("p", id),
                "t",
                title,
                difficulty,
                List.of(topics),
                new Signature.Function("Solution", "m", List.of(), Type.Scalar.INT, OptionalInt.empty()),
                Limits.DEFAULT,
                Compare.EXACT,
                Optional.empty(),
                List.of(),
                Problem.Reveal.ON_FAILURE,
                Problem.Profile.PLAIN,
                List.of(),
                Path.of("."));
    }
}
