package hone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.ListedProblem;
import hone.problem.PackFolder;
import hone.problem.PackListing.Remembered;
import hone.problem.ProblemRef;
import hone.task.CancelToken;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLibraryTest {
    @TempDir
    private Path temp;

    private final FakeIndex index = new FakeIndex();
    private PackFolder first;
    private PackLibrary library;

    @BeforeEach
    void makePacks() {
        first = new PackFolder(temp.resolve("first"));
        library = new PackLibrary(() -> List.of(temp.resolve("first"), temp.resolve("second")), index);
    }

    @Test
    void whatCannotBeReadIsAFaultAndTheRestIsThere() {
        Library.Shelf shelf = library.read();
        assertThat(shelf.problems()).extracting(ListedProblem::title).containsExactly("Sums");
        assertThat(shelf.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("there is no such folder"));
    }

    @Test
    void ofTwoPacksWithOneIdTheFirstIsTaken() {
        new PackFolder(temp.resolve("second"))
                .write("arrays/sums/problem.json", PackFolder.PROBLEM.replace("Sums", "Other"));
        Library.Shelf shelf = library.read();
        assertThat(shelf.problems()).extracting(ListedProblem::title).containsExactly("Sums");
        assertThat(shelf.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).contains("second/pack.json");
            assertThat(fault.message()).contains("is already that of “Demo”");
        });
    }

    @Test
    void whatIsReadIsIndexedWithItsStatementAndRememberedTheNextTime() {
        first.write("arrays/sums/statement.md", "Add the readings of the barometer.");
        library.read();
        library.index(CancelToken.create());
        assertThat(index.statements).containsEntry("arrays/sums", "Add the readings of the barometer.");

        index.statements.clear();
        library.read();
        library.index(CancelToken.create());
        assertThat(index.statements).as("nothing changed").isEmpty();
        assertThat(index.retained).containsExactly(temp.resolve("first"));
    }

    @Test
    void whatWasIndexedIsRecalledWithoutALookAtThePacks() {
        assertThat(library.recall().problems()).isEmpty();
        Library.Shelf read = library.read();
        library.index(CancelToken.create());
        first.write("arrays/sums/problem.json", "{");
        assertThat(library.recall().problems()).isEqualTo(read.problems());
        assertThat(library.read().problems())
                .extracting(ListedProblem::isBroken)
                .containsExactly(true);
    }

    @Test
    void aCancelledIndexingStops() {
        CancelToken cancel = CancelToken.create();
        cancel.cancel();
        library.read();
        library.index(cancel);
        assertThat(index.statements).isEmpty();
    }

    @Test
    void aChangeIsSeenOnceItIsThereAndNoLongerOnceItIsRead() {
        library.read();
        assertThat(library.hasChanged()).isFalse();
        first.write("arrays/new/problem.json", PackFolder.PROBLEM);
        assertThat(library.hasChanged()).isTrue();
        library.read();
        assertThat(library.hasChanged()).isFalse();
        new PackFolder(temp.resolve("second"));
        assertThat(library.hasChanged()).as("a pack that came").isTrue();
    }

    @Test
    void askingForWhatWasReadLastReadsOnceAndHidesNoChange() {
        assertThat(library.latest().problems()).as("nothing was read yet").hasSize(1);
        first.write("arrays/new/problem.json", PackFolder.PROBLEM);
        assertThat(library.latest().problems()).hasSize(1);
        assertThat(library.hasChanged()).isTrue();
        library.read();
        assertThat(library.latest().problems()).hasSize(2);
    }

    @Test
    void anIndexThatFailsCostsNothingButTime() {
        index.fails = true;
        assertThat(library.read().problems()).hasSize(1);
        library.index(CancelToken.create());
        assertThat(library.find("barometer")).isEmpty();
    }

    @Test
    void wordsOfOneLetterAreNotLookedForInStatements() throws StoreException {
        assertThat(library.find("  ")).isEmpty();
        assertThat(library.find("a")).isEmpty();
        library.find(" of a  barometer ");
        assertThat(index.asked).containsExactly("of", "barometer");
    }

    private static final class FakeIndex implements PackIndex {
        final Map<String, Remembered> remembered = new TreeMap<>();
        final Map<String, String> statements = new TreeMap<>();
        Set<Path> retained = Set.of();
        List<String> asked = List.of();
        boolean fails;

        @Override
        public Map<String, Remembered> of(Path pack) throws StoreException {
            fail();
            return remembered;
        }

        @Override
        public void keep(Path pack, List<Entry> entries, Set<String> gone) throws StoreException {
            fail();
            gone.forEach(remembered::remove);
            for (Entry entry : entries) {
                remembered.put(entry.remembered().place(), entry.remembered());
                statements.put(entry.remembered().place(), entry.statement());
            }
        }

        @Override
        public void retain(Set<Path> packs) throws StoreException {
            fail();
            retained = packs;
        }

        @Override
        public Set<ProblemRef> find(List<String> words) throws StoreException {
            fail();
            asked = words;
            return new HashSet<>();
        }

        private void fail() throws StoreException {
            if (fails) {
                throw new StoreException("the disk is full");
            }
        }
    }
}
