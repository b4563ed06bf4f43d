package hone.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Standing;
import hone.problem.BrokenProblem;
import hone.problem.Compare;
import hone.problem.Fault;
import hone.problem.Limits;
import hone.problem.ListedProblem;
import hone.problem.Problem;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BrowserViewModelTest {
    private final List<ListedProblem> opened = new ArrayList<>();
    private final BrowserViewModel browser = new BrowserViewModel(opened::add, StatementSearch.NONE);

    @BeforeEach
    void fill() {
        browser.show(
                List.of(
                        problem("hard-one", "Zebra pâté", Difficulty.HARD, "trees"),
                        problem("easy-one", "Apple crates", Difficulty.EASY, "arrays", "hashing"),
                        problem("easy-two", "Bridges", Difficulty.EASY, "graphs"),
                        ListedProblem.of(
                                new BrokenProblem(new ProblemRef("p", "torn"), "graphs", Fault.of("no")),
                                Path.of("p"))),
                Map.of(
                        new ProblemRef("p", "easy-one"), new Standing(true, 3, false),
                        new ProblemRef("p", "easy-two"), new Standing(false, 1, false)));
    }

    @Test
    void listsEasyProblemsFirstAndBrokenOnesLast() {
        assertThat(titles()).containsExactly("Apple crates", "Bridges", "Zebra pâté", "torn");
        assertThat(browser.inOrder())
                .extracting(ListedProblem::title)
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

        assertThat(opened).extracting(ListedProblem::title).containsExactly("Apple crates", "Bridges", "Zebra pâté");
    }

    @Test
    void takesNoteOfANewStanding() {
        browser.standing().set(StandingFilter.SOLVED);
        browser.reach(new ProblemRef("p", "hard-one"), new Standing(true, 1, false));

        assertThat(titles()).containsExactly("Apple crates", "Zebra pâté");
    }

    @Test
    void whatStandsInStatementsComesAfterTitlesAndPassesTheFiltersToo() {
        var search = new BrowserViewModel(
                opened::add,
                (query, then) -> then.accept(
                        query.equals("bri")
                                ? Set.of(
                                        new ProblemRef("p", "hard-one"),
                                        new ProblemRef("p", "easy-two"),
                                        new ProblemRef("p", "easy-one"),
                                        new ProblemRef("p", "no-longer-there"))
                                : Set.of()));
        search.show(browser.all().stream().map(BrowserRow::problem).toList(), Map.of());
        search.query().set("bri");
        assertThat(search.shown())
                .extracting(BrowserRow::title)
                .containsExactly("Bridges", "Apple crates", "Zebra pâté");

        search.difficulty().set(Optional.of(Difficulty.HARD));
        assertThat(search.shown()).extracting(BrowserRow::title).containsExactly("Zebra pâté");
        search.clearFilters();
        assertThat(search.shown()).hasSize(4);
    }

    @Test
    void anAnswerThatComesLateLeavesTheTitlesWhereTheyAre() {
        List<Consumer<Set<ProblemRef>>> waiting = new ArrayList<>();
        var search = new BrowserViewModel(opened::add, (_, then) -> waiting.add(then));
        search.show(browser.all().stream().map(BrowserRow::problem).toList(), Map.of());
        search.query().set("apple");
        assertThat(search.shown()).extracting(BrowserRow::title).containsExactly("Apple crates");
        waiting.getLast().accept(Set.of(new ProblemRef("p", "easy-two")));
        assertThat(search.shown()).extracting(BrowserRow::title).containsExactly("Apple crates", "Bridges");
    }

    /** What was typed and chosen before must not matter: the list remembers its last answer. */
    @Test
    void theListDependsOnWhatIsAskedForAndNotOnTheWayThere() {
        Random random = new Random(7);
        List<String> queries = List.of("", "a", "ap", "app", "apple c", "b", "e", "easy", "gra", "z", "p t", "zz");
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(5)) {
                case 0 ->
                    browser.difficulty().set(random.nextBoolean() ? Optional.of(Difficulty.EASY) : Optional.empty());
                case 1 -> browser.topic().set(random.nextBoolean() ? Optional.of("graphs") : Optional.empty());
                case 2 -> browser.reach(new ProblemRef("p", "easy-two"), new Standing(random.nextBoolean(), 1, false));
                case 3 -> browser.standing().set(StandingFilter.values()[random.nextInt(2)]);
                default -> browser.query().set(queries.get(random.nextInt(queries.size())));
            }
            var fresh = new BrowserViewModel(opened::add, StatementSearch.NONE);
            fresh.show(
                    browser.all().stream().map(BrowserRow::problem).toList(),
                    browser.all().stream()
                            .collect(Collectors.toMap(row -> row.problem().ref(), BrowserRow::standing)));
            fresh.difficulty().set(browser.difficulty().get());
            fresh.topic().set(browser.topic().get());
            fresh.standing().set(browser.standing().get());
            fresh.query().set(browser.query().get());
            assertThat(browser.shown()).isEqualTo(fresh.shown());
        }
    }

    private List<String> titles() {
        return browser.shown().stream().map(BrowserRow::title).toList();
    }

    static ListedProblem problem(String id, String title, Difficulty difficulty, String... topics) {
        return ListedProblem.of(new Problem(
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
                Path.of(".")));
    }
}
