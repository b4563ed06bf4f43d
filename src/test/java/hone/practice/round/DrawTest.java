package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Draw.Drawn;
import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<String> TOPICS = List.of("arrays", "graphs", "trees", "strings", "heaps");

    private static List<Candidate> pool() {
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pool.add(new Candidate(problem(i, TOPICS.get(i % TOPICS.size())), false, 0));
        }
        return pool;
    }

    private static ListedProblem problem(int number, String topic) {
        return new ListedProblem(
                new ProblemRef("pack", "p" + number),
                topic,
                "P " + number,
                Difficulty.values()[number % 3],
                List.of(topic, "word-" + number % 7),
                List.of(),
                Path.of("p" + number),
                Optional.empty());
    }

    private static List<ListedProblem> drawn(List<Slot> slots, List<Candidate> pool, long seed) {
        return ((Drawn.Tasks) Draw.draw(slots, pool, seed)).problems();
    }

    @Property(tries = 200)
    void theSameSeedDrawsTheSameAndNothingTwice(@ForAll long seed) {
        for (RoundKind kind : Presets.ALL) {
            List<ListedProblem> tasks = drawn(kind.slots(), pool(), seed);
            assertThat(drawn(kind.slots(), pool(), seed)).isEqualTo(tasks);
            assertThat(tasks).doesNotHaveDuplicates().hasSameSizeAs(kind.slots());
            for (int i = 0; i < tasks.size(); i++) {
                assertThat(((Slot.Drawn) kind.slots().get(i)).difficulty())
                        .contains(tasks.get(i).difficulty());
            }
        }
    }

    @Test
    void topicsAreSpread() {
        long spread = LongStream.range(0, 500)
                .filter(seed -> drawn(Presets.ASSESSMENT.slots(), pool(), seed).stream()
                                .map(ListedProblem::topic)
                                .distinct()
                                .count()
                        == 4)
                .count();
        assertThat(spread)
                .as("of 500 rounds, those whose four tasks have four topics")
                .isGreaterThan(350);
    }

    @Test
    void whatWasSeenLatelyIsSeldomDrawnAndWhatIsWeakOften() {
        List<Candidate> pool = pool().stream()
                .map(each -> switch (each.problem().topic()) {
                    case "arrays" -> new Candidate(each.problem(), true, 0);
                    case "graphs" -> new Candidate(each.problem(), false, 1);
                    default -> each;
                })
                .toList();
        List<String> topics = LongStream.range(0, 1_000)
                .mapToObj(seed -> drawn(Presets.PHONE_SCREEN.slots(), pool, seed)
                        .getFirst()
                        .topic())
                .toList();
        assertThat(topics.stream().filter("arrays"::equals).count()).isLessThan(60);
        assertThat(topics.stream().filter("graphs"::equals).count()).isGreaterThan(350);
    }

    @Test
    void aFixedProblemIsNotDrawnForAnotherSlot() {
        ProblemRef fixed = new ProblemRef("pack", "p0");
        List<Slot> slots = List.of(new Slot.Drawn(Optional.empty(), Set.of("word-0"), 1), new Slot.Fixed(fixed, 2));
        for (long seed = 0; seed < 100; seed++) {
            List<ListedProblem> tasks = drawn(slots, pool(), seed);
            assertThat(tasks.getFirst().ref()).isNotEqualTo(fixed);
            assertThat(tasks.getFirst().topics()).contains("word-0");
            assertThat(tasks.getLast().ref()).isEqualTo(fixed);
        }
    }

    @Test
    void whereNothingFitsItSaysWhy() {
        assertThat(Draw.draw(Slot.of(Difficulty.EASY), List.of(), 1))
                .isInstanceOfSatisfying(
                        Drawn.NoFit.class,
                        none -> assertThat(none.why())
                                .isEqualTo("No problem is left for task 1: it is to be easy."
                                        + " Take fewer tasks, another difficulty or more topics."));
        assertThat(Draw.draw(List.of(new Slot.Fixed(new ProblemRef("gone", "x"), 1)), pool(), 1))
                .isInstanceOfSatisfying(
                        Drawn.NoFit.class, none -> assertThat(none.why()).contains("“gone/x”"));
    }
}
