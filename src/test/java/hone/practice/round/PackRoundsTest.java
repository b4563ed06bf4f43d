package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Library;
import hone.practice.OfferedRound;
import hone.practice.PackLibrary;
import hone.problem.ListedProblem;
import hone.problem.PackFolder;
import hone.problem.ProblemRef;
import hone.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackRoundsTest {
    @TempDir
    Path folder;

    private Library.Shelf shelf() {
        new PackFolder(folder).write("pack.json", """
                        {"format": 1, "id": "demo", "title": "Demo week", "rounds": [
                          {"name": "Mid-term", "minutes": 60, "results": "withheld", "help": "none", "counts": "best",
                           "tasks": [{"problem": "sums", "weight": 2}, {"topics": ["arrays"]}]},
                          {"name": "Broken"}]}""");
        return new PackLibrary(() -> List.of(folder), Store.inMemory().index()).read();
    }

    @Test
    void thePacksRoundsStandOnTheShelf() {
        assertThat(shelf().rounds()).singleElement().satisfies(offered -> {
            assertThat(offered.pack()).isEqualTo("demo");
            assertThat(offered.packTitle()).isEqualTo("Demo week");
        });
        assertThat(shelf().faults()).isEmpty();
    }

    @Test
    void anOfferedRoundBecomesAKind() {
        RoundKind kind = PackRounds.kind(shelf().rounds().getFirst());
        assertThat(kind)
                .isEqualTo(new RoundKind(
                        "pack/demo/mid-term",
                        "Mid-term",
                        new RoundRules(
                                Duration.ofMinutes(60),
                                false,
                                RoundRules.NO_HINTS,
                                RoundRules.Results.WITHHELD,
                                RoundRules.Help.NONE,
                                RoundRules.Counted.BEST,
                                false),
                        List.of(
                                new Slot.Fixed(new ProblemRef("demo", "sums"), 2),
                                new Slot.Drawn(Optional.empty(), Set.of("arrays"), 1))));
    }

    @Test
    void itDrawsFromItsPackAlone() {
        Library.Shelf shelf = shelf();
        ListedProblem own = shelf.problems().getFirst();
        Candidate mine = new Candidate(own, false, 0);
        OfferedRound offered = shelf.rounds().getFirst();
        OfferedRound other = new OfferedRound("dem", "Dem", offered.round());
        assertThat(PackRounds.candidates(PackRounds.kind(offered), List.of(mine)))
                .containsExactly(mine);
        assertThat(PackRounds.candidates(PackRounds.kind(other), List.of(mine))).isEmpty();
        assertThat(PackRounds.candidates(Presets.WARM_UP, List.of(mine))).containsExactly(mine);
    }
}
