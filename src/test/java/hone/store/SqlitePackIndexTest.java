package hone.store;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.PackIndex;
import hone.practice.PackIndex.Entry;
import hone.practice.StoreException;
import hone.problem.ListedProblem;
import hone.problem.PackListing.Remembered;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePackIndexTest {
    private static final Path PACK = Path.of("/packs/demo");

    @TempDir
    private Path temp;

    private Store store;
    private PackIndex index;

    @BeforeEach
    void open() {
        store = Store.open(new DataFolder(temp), InstantSource.system());
        index = store.index();
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private static Entry entry(String id, String title, String statement, String... topics) {
        ListedProblem problem = new ListedProblem(
                new ProblemRef("demo", id),
                "arrays",
                title,
                Difficulty.HARD,
                List.of(topics),
                List.of("other"),
                PACK.resolve("arrays").resolve(id),
                Optional.empty());
        return new Entry(new Remembered(problem, id.hashCode()), statement);
    }

    private Set<ProblemRef> found(String... words) throws StoreException {
        return index.find(List.of(words));
    }

    private static ProblemRef ref(String id) {
        return new ProblemRef("demo", id);
    }

    @Test
    void givesBackWhatItWasGivenAlsoAfterAnotherStart() throws StoreException {
        Entry one = entry("one", "Zebra pâté", "Count them.", "trees", "two words");
        Entry bare = entry("bare", "Bare", "");
        index.keep(PACK, List.of(one, bare), Set.of());
        assertThat(index.of(PACK))
                .containsEntry("arrays/one", one.remembered())
                .containsEntry("arrays/bare", bare.remembered());
        assertThat(index.of(Path.of("/packs/other"))).isEmpty();

        close();
        open();
        assertThat(index.of(PACK)).hasSize(2).containsEntry("arrays/one", one.remembered());
        assertThat(found("count")).containsExactly(ref("one"));
    }

    @Test
    void findsTheBeginningsOfWordsWithoutRegardToCaseAndAccents() throws StoreException {
        index.keep(
                PACK,
                List.of(
                        entry("one", "Zebra pâté", "The barometer's readings, in hectopascals.", "graphs"),
                        entry("two", "Barrels", "Roll them down the ramp.", "greedy")),
                Set.of());
        assertThat(found("BAR")).containsExactlyInAnyOrder(ref("one"), ref("two"));
        assertThat(found("pate", "readings")).containsExactly(ref("one"));
        assertThat(found("gree")).containsExactly(ref("two"));
        assertThat(found("ascal")).isEmpty();
        assertThat(found("barometer's")).containsExactly(ref("one"));
    }

    @Test
    void nothingThatIsTypedIsAnOperator() throws StoreException {
        index.keep(PACK, List.of(entry("one", "NEAR and far", "a OR b")), Set.of());
        for (String typed : List.of("\"", "\"\"", "*", "AND", "NOT", "(", "near(", "title:", "-far", "^", "'", "%")) {
            assertThat(found(typed, "far")).as(typed).isSubsetOf(ref("one"));
        }
        assertThat(found("or")).containsExactly(ref("one"));
    }

    @Test
    void whatIsKeptAnewTakesThePlaceOfWhatWasKnownAndWhatIsGoneIsForgotten() throws StoreException {
        index.keep(PACK, List.of(entry("one", "Old", "barometer"), entry("two", "Two", "ramp")), Set.of());
        index.keep(PACK, List.of(entry("one", "New", "thermometer")), Set.of("arrays/two"));
        assertThat(index.of(PACK)).containsOnlyKeys("arrays/one");
        assertThat(found("barometer")).isEmpty();
        assertThat(found("ramp")).isEmpty();
        assertThat(found("thermometer")).containsExactly(ref("one"));
    }

    @Test
    void packsThatAreNoLongerThereAreForgotten() throws StoreException {
        index.keep(PACK, List.of(entry("one", "One", "barometer")), Set.of());
        index.retain(Set.of(Path.of("/packs/other")));
        assertThat(index.of(PACK)).isEmpty();
        assertThat(found("barometer")).isEmpty();
    }

    @Test
    void aProblemWhoseWordsHoldALineEndIsReadAtEachStart() throws StoreException {
        index.keep(PACK, List.of(entry("one", "One", "barometer", "two\nlines")), Set.of());
        assertThat(index.of(PACK)).isEmpty();
    }

    @Test
    void aDamagedIndexIsMadeAnewWithoutAWord() throws Exception {
        index.keep(PACK, List.of(entry("one", "One", "barometer")), Set.of());
        close();
        Files.writeString(temp.resolve("index.db"), "This is not a database. ".repeat(500));
        open();
        assertThat(store.notices()).isEmpty();
        assertThat(index.of(PACK)).isEmpty();
        index.keep(PACK, List.of(entry("one", "One", "barometer")), Set.of());
        assertThat(found("barometer")).hasSize(1);
    }

    @Test
    void anIndexThatCannotBeMadeIsDoneWithout() throws Exception {
        close();
        Files.deleteIfExists(temp.resolve("index.db"));
        Files.createDirectories(temp.resolve("index.db").resolve("in-the-way"));
        open();
        assertThat(store.notices()).isEmpty();
        index.keep(PACK, List.of(entry("one", "One", "barometer")), Set.of());
        assertThat(index.of(PACK)).isEmpty();
        assertThat(found("barometer")).isEmpty();
    }
}
