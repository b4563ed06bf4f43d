package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hone.problem.PackListing.Remembered;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackListerTest {
    @TempDir
    private Path root;

    private PackFolder folder;

    @BeforeEach
    void makePack() {
        folder = new PackFolder(root);
        folder.write("arrays/torn/problem.json", "{");
        folder.write("graphs/more/problem.json", PackFolder.PROBLEM.replace("Sums", "More"))
                .write("graphs/more/data/sample/first.json", PackFolder.SAMPLES);
    }

    private PackListing list(Map<String, Remembered> remembered) throws PackException {
        return PackLister.list(root, remembered);
    }

    private Map<String, Remembered> remember() throws PackException {
        return list(Map.of()).fresh().stream().collect(Collectors.toMap(Remembered::place, Function.identity()));
    }

    @Test
    void listsWhatTheReaderReads() throws PackException {
        PackListing listing = list(Map.of());

        assertThat(listing.header()).isEqualTo(folder.read().header());
        assertThat(listing.problems()).extracting(ListedProblem::title).containsExactly("Sums", "torn", "More");
        assertThat(listing.problems()).extracting(ListedProblem::isBroken).containsExactly(false, true, false);
        assertThat(listing.problems().get(1).fault().orElseThrow().file()).contains("arrays/torn/problem.json");
        assertThat(listing.fresh()).extracting(Remembered::place).containsExactly("arrays/sums", "graphs/more");
        assertThat(listing.problems().getFirst().open()).isEqualTo(folder.problem());
    }

    @Test
    void whatIsRememberedIsNotReadAgain() throws PackException {
        Map<String, Remembered> remembered = remember();
        remembered.computeIfPresent(
                "arrays/sums", (_, known) -> new Remembered(titled(known.problem(), "Told, not read"), known.stamp()));

        PackListing again = list(remembered);
        assertThat(again.problems()).extracting(ListedProblem::title).containsExactly("Told, not read", "torn", "More");
        assertThat(again.fresh()).isEmpty();
        assertThat(again.gone()).isEmpty();
    }

    private static ListedProblem titled(ListedProblem problem, String title) {
        return new ListedProblem(
                problem.ref(),
                problem.topic(),
                title,
                problem.difficulty(),
                problem.topics(),
                problem.related(),
                problem.folder(),
                problem.fault());
    }

    @Test
    void whatChangedIsReadAgainAndWhatWentIsTold() throws PackException {
        Map<String, Remembered> remembered = remember();
        folder.write("arrays/sums/problem.json", PackFolder.PROBLEM.replace("Sums", "Sums of two"));
        folder.delete("graphs/more/data/sample/first.json");

        PackListing again = list(remembered);
        assertThat(again.problems())
                .extracting(ListedProblem::title)
                .as("one changed, one lost its only sample and is broken now")
                .containsExactly("Sums of two", "torn", "more");
        assertThat(again.fresh()).extracting(Remembered::place).containsExactly("arrays/sums");
        assertThat(again.gone()).containsExactlyInAnyOrder("arrays/sums", "graphs/more");
    }

    @Test
    void aPackThatChangedItsIdOrItsPlaceIsReadAgain() throws PackException {
        Map<String, Remembered> remembered = remember();
        folder.write("pack.json", PackFolder.PACK.replace("demo", "other"));
        assertThat(list(remembered).problems().getFirst().ref().pack()).isEqualTo("other");
    }

    @Test
    void theStampIsThatOfTheListingAndChangesWithIt() throws PackException {
        long before = PackLister.stamp(root);
        assertThat(list(Map.of()).stamp()).isEqualTo(before);
        assertThat(PackLister.stamp(root)).isEqualTo(before);

        folder.write("arrays/sums/statement.md", "Add them.");
        long written = PackLister.stamp(root);
        assertThat(written).isNotEqualTo(before);

        folder.write("arrays/new/problem.json", "{}");
        assertThat(PackLister.stamp(root)).isNotEqualTo(written);
    }

    @Test
    void theStampOfAWholeProblemChangesWithEveryFile() {
        Path problem = root.resolve("arrays/sums");
        long before = ProblemStamp.whole(problem);
        assertThat(ProblemStamp.whole(problem)).isEqualTo(before);
        folder.write("arrays/sums/data/secret/a.json", "[]");
        long more = ProblemStamp.whole(problem);
        assertThat(more).isNotEqualTo(before);
        folder.write("arrays/sums/data/secret/a.json", "[1]");
        assertThat(ProblemStamp.whole(problem)).isNotEqualTo(more);
    }

    @Test
    void whatIsListedMayBeBrokenByTheTimeItIsOpened() throws PackException {
        ListedProblem sums = list(Map.of()).problems().getFirst();
        folder.write("arrays/sums/problem.json", "{");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(sums::open)
                .satisfies(e -> assertThat(e.fault().file()).contains("arrays/sums/problem.json"));
    }
}
