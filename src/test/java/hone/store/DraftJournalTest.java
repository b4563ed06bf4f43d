package hone.store;

import static hone.store.Journals.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftJournalTest {
    @TempDir
    Path folder;

    @Test
    void aNewDraftHasNoTextAndLeavesNoFile() throws Exception {
        assertThat(Journals.Found.in(folder)).isEqualTo(new Journals.Found(Optional.empty(), Optional.empty()));
        assertThat(Journals.files(folder, "")).isEmpty();
    }

    @Test
    void anEmptiedDraftIsNotANewOne() throws Exception {
        type("a");
        DraftJournal journal = Journals.in(folder);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            draft.edit(0, 1, "");
        }
        assertThat(Journals.Found.in(folder).text()).contains("");
    }

    @Test
    void whatIsUnforcedIsForcedSoonWithoutBeingAsked() throws Exception {
        CountDownLatch forced = new CountDownLatch(2);
        FaultyDisk disk = new FaultyDisk();
        disk.refuse(step -> {
            if (step == FaultyDisk.Step.FORCE) {
                forced.countDown();
            }
            return false;
        });
        try (DraftJournal journal = Journals.on(folder, disk)) {
            Draft draft = journal.open(PAIR_SUM);
            // The first force makes the file; the second one comes on its own.
            draft.replace("class Solution {}");
            draft.force();
            draft.edit(0, 0, "final ");
            assertThat(forced.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc", "con", "Nul", "a/b", "a\\b", "", ".", "ÄÖ", "x:y", "a\0b", "\ud800", "a.1.draft"})
    void anyNameIsSafeAsAFile(String id) throws Exception {
        List<ProblemRef> refs = List.of(
                new ProblemRef("core", id),
                new ProblemRef(id, "pair-sum"),
                new ProblemRef("core", id + "x".repeat(300)));
        Path inner = folder.resolve("drafts");
        try (DraftJournal journal = Journals.in(inner)) {
            for (ProblemRef ref : refs) {
                try (Draft draft = journal.open(ref)) {
                    draft.replace("text of " + ref.hashCode());
                }
            }
        }
        assertThat(Journals.files(folder, ""))
                .hasSize(3)
                .allSatisfy(file -> assertThat(inner.relativize(file))
                        .matches(path -> path.getNameCount() == 2 && !path.startsWith("..")));
        try (DraftJournal journal = Journals.in(inner)) {
            for (ProblemRef ref : refs) {
                try (Draft draft = journal.open(ref)) {
                    assertThat(draft.text()).contains("text of " + ref.hashCode());
                }
            }
        }
    }

    @Test
    void editsOutsideTheTextAreRefusedAndChangeNothing() throws Exception {
        DraftJournal journal = Journals.in(folder);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            draft.edit(0, 0, "abc");
            for (int[] bad : new int[][] {{4, 0}, {-1, 0}, {0, 4}, {2, 2}, {0, -1}, {1, Integer.MAX_VALUE}}) {
                assertThatThrownBy(() -> draft.edit(bad[0], bad[1], "x")).isInstanceOf(IndexOutOfBoundsException.class);
            }
            draft.edit(3, 0, "d");
        }
        assertThat(Journals.Found.in(folder).text()).contains("abcd");
    }

    @Test
    void oneDraftIsOpenOnce() throws Exception {
        try (DraftJournal journal = Journals.in(folder)) {
            Draft draft = journal.open(PAIR_SUM);
            assertThatThrownBy(() -> journal.open(PAIR_SUM)).isInstanceOf(IllegalStateException.class);
            draft.edit(0, 0, "a");
            draft.close();
            draft.close();
            assertThatThrownBy(() -> draft.edit(0, 0, "b")).isInstanceOf(IllegalStateException.class);
            try (Draft again = journal.open(PAIR_SUM)) {
                assertThat(again.text()).contains("a");
            }
        }
    }

    @Test
    void theJournalStaysSmallAndAMegabyteOpens() throws Exception {
        String line = "        total += values[i] * weights[i];\n";
        String text = line.repeat(100_000);
        StringBuilder expected = new StringBuilder(text);
        DraftJournal journal = Journals.in(folder);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            draft.replace(text);
            for (int i = 0; i < 3 * JournalFile.MOST_EDITS; i++) {
                int position = (int) ((i * 7_919L) % expected.length());
                expected.insert(position, (char) ('a' + i % 26));
                draft.edit(position, 0, String.valueOf((char) ('a' + i % 26)));
                if (i % 500 == 0) {
                    draft.force();
                }
            }
        }
        assertThat(Files.size(Journals.only(folder))).isLessThan(expected.length() + 100_000L);
        assertThat(Journals.Found.in(folder).text()).contains(expected.toString());
    }

    @Test
    void aJournalOfANewerVersionIsRefusedAndKept() throws Exception {
        type("kept");
        Path file = Journals.only(folder);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer head = ByteBuffer.wrap(bytes);
        bytes[7] = 2;
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, 8);
        head.putInt(8, (int) crc.getValue());
        Files.write(file, bytes);
        try (DraftJournal journal = Journals.in(folder)) {
            assertThatThrownBy(() -> journal.open(PAIR_SUM))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("newer version");
        }
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void twoVersionsAreBothShownUntilThePersonHasChosen() throws Exception {
        type("first");
        Path old = Journals.only(folder);
        byte[] before = Files.readAllBytes(old);
        type("second");
        type("third and longer");
        // Somebody's backup comes back beside it: a text that went another way.
        Files.delete(old);
        Files.write(DraftName.of(folder, PAIR_SUM).journal(1), before);
        DraftRecord.Edit apart = new DraftRecord.Edit(2, 0, 0, "another ");
        Files.write(
                DraftName.of(folder, PAIR_SUM).journal(1),
                JournalCodec.encode(List.of(apart)),
                StandardOpenOption.APPEND);
        DraftRecord.Snapshot newer = new DraftRecord.Snapshot(1, "newer");
        Files.write(
                DraftName.of(folder, PAIR_SUM).journal(2),
                concat(
                        JournalCodec.head(),
                        JournalCodec.encode(List.of(
                                newer, new DraftRecord.Edit(2, 0, 0, "b"), new DraftRecord.Edit(3, 0, 0, "a")))));
        Journals.Found both = new Journals.Found(Optional.of("abnewer"), Optional.of("another first"));
        assertThat(Journals.Found.in(folder)).isEqualTo(both);
        assertThat(Journals.Found.in(folder)).isEqualTo(both);
        DraftJournal journal = Journals.in(folder);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            draft.settle();
        }
        assertThat(Journals.Found.in(folder)).isEqualTo(new Journals.Found(both.text(), Optional.empty()));
        assertThat(Journals.files(folder, ""))
                .anySatisfy(file -> assertThat(file.getFileName().toString()).contains(".set-aside-"));
    }

    @Test
    void aDamagedPartIsSaid() throws Exception {
        type("one", "two", "three");
        Path file = Journals.only(folder);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
        List<StoreException> said = Collections.synchronizedList(new ArrayList<>());
        DraftJournal journal = Journals.in(folder);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            journal.onTrouble(said::add);
            assertThat(draft.text().orElse("")).isIn("", "one", "one".concat("two"));
        }
        assertThat(said)
                .singleElement()
                .satisfies(trouble -> assertThat(trouble)
                        .hasMessageContaining("core/pair-sum")
                        .hasMessageContaining("could not be read"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultyDisk.Step.class,
            names = {"DELETE", "APPEND"},
            mode = EnumSource.Mode.EXCLUDE)
    void aDiskThatRefusesIsSaidOnceAndTypingGoesOn(FaultyDisk.Step refused) throws Exception {
        FaultyDisk disk = new FaultyDisk();
        List<StoreException> said = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger well = new AtomicInteger();
        DraftJournal journal = Journals.on(folder, disk);
        journal.onTrouble(said::add);
        journal.onWellAgain(well::incrementAndGet);
        Draft draft = journal.open(PAIR_SUM);
        disk.tear();
        disk.refuse(step -> step == refused);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.insert(i / 2, (char) ('a' + i));
            draft.edit(i / 2, 0, String.valueOf((char) ('a' + i)));
            if (i % 5 == 4) {
                assertThatThrownBy(draft::force)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("the disk is full");
            }
        }
        assertThat(said).hasSize(1);
        assertThat(well).hasValue(0);
        disk.refuse(step -> false);
        draft.force();
        assertThat(well).hasValue(1);
        assertThat(Journals.Found.in(folder).text()).contains(text.toString());
        draft.close();
        journal.close();
    }

    @Test
    void aDraftClosedOnAFullDiskIsStillThereWhenOpenedAgain() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        DraftJournal journal = Journals.on(folder, disk);
        Draft draft = journal.open(PAIR_SUM);
        draft.replace("before");
        draft.force();
        disk.refuse(step -> step == FaultyDisk.Step.WRITE);
        draft.edit(0, 6, "after");
        assertThatThrownBy(draft::close).isInstanceOf(StoreException.class);
        Draft again = journal.open(PAIR_SUM);
        assertThat(again.text()).contains("after");
        disk.refuse(step -> false);
        again.edit(5, 0, "!");
        again.close();
        journal.close();
        assertThat(Journals.Found.in(folder).text()).contains("after!");
    }

    private void type(String... pieces) throws StoreException {
        DraftJournal journal = Journals.in(folder);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            int length = draft.text().orElse("").length();
            for (String piece : pieces) {
                draft.edit(length, 0, piece);
                draft.force();
                length += piece.length();
            }
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
