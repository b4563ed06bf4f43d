package hone.store;

import static hone.store.Journals.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process ends between any two things the journal does to the disk. */
class DraftCompactionCrashTest {
    @TempDir
    Path temp;

    @Test
    void nothingForcedIsLostWhereverItEnds() throws Exception {
        int stepsOfAll = crashAfter(Integer.MAX_VALUE, temp.resolve("whole"));
        assertThat(stepsOfAll).isGreaterThan(20);
        for (int steps = 0; steps <= stepsOfAll; steps++) {
            crashAfter(steps, temp.resolve("crash" + steps));
        }
    }

    /** Types with a disk that does so much and then nothing any more; returns how much it was asked in all. */
    private static int crashAfter(int steps, Path folder) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        FaultyDisk disk = new FaultyDisk();
        disk.tear();
        disk.refuse(step -> asked.getAndIncrement() >= steps);
        List<String> versions = new ArrayList<>(List.of(""));
        int forced = 0;
        DraftJournal journal = Journals.on(folder, disk);
        Draft draft = journal.open(PAIR_SUM);
        StringBuilder text = new StringBuilder();
        String long1 = "x".repeat(50_000);
        for (String piece : List.of("a", "b", long1, "c", long1 + "y", "", "d")) {
            // Emptying makes the journal much longer than its text, so that it starts over.
            if (piece.isEmpty()) {
                draft.edit(0, text.length(), "");
                text.setLength(0);
            } else {
                draft.edit(text.length(), 0, piece);
                text.append(piece);
            }
            versions.add(text.toString());
            try {
                draft.force();
                forced = versions.size() - 1;
            } catch (StoreException _) {
                // It ended there.
            }
        }
        Journals.Found found = Journals.Found.in(folder);
        assertThat(versions.subList(forced, versions.size()))
                .contains(found.text().orElse(""));
        assertThat(found.other()).isEqualTo(Optional.empty());
        assertThat(Journals.Found.in(folder)).isEqualTo(found);
        return asked.get();
    }
}
