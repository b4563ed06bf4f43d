package hone.store;

import static hone.store.Journals.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/** What holds of a draft whatever is typed and whatever happens to its file. */
class DraftJournalPropertyTest {
    private static final Path BASE = makeBase();

    private static Path makeBase() {
        try {
            return Files.createTempDirectory("drafts");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeTry
    void clear() throws IOException {
        Journals.deleteAll(BASE);
    }

    @AfterContainer
    static void removeAll() throws IOException {
        Journals.deleteAll(BASE);
    }

    @Provide
    Arbitrary<List<Typing>> typing() {
        return Typing.sequences(30);
    }

    @Property(tries = 200)
    void whatWasTypedIsThereAgain(@ForAll("typing") List<Typing> edits, @ForAll("typing") List<Typing> later)
            throws StoreException {
        StringBuilder text = new StringBuilder();
        type(edits, text);
        assertThat(Journals.Found.in(BASE).text()).contains(text.toString());
        type(later, text);
        assertThat(Journals.Found.in(BASE)).isEqualTo(new Journals.Found(some(text), Optional.empty()));
    }

    private static Optional<String> some(CharSequence text) {
        return Optional.of(text.toString());
    }

    private static void type(List<Typing> edits, StringBuilder text) throws StoreException {
        DraftJournal journal = Journals.in(BASE);
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            edits.forEach(edit -> edit.apply(text, draft));
        }
    }

    /** Types, forcing now and then; the versions typed and how long the file was when each was forced. */
    private record Typed(List<String> versions, List<Long> forcedLengths, byte[] file) {
        static Typed of(List<Typing> edits) throws StoreException, IOException {
            StringBuilder text = new StringBuilder();
            List<String> versions = new ArrayList<>(List.of(""));
            List<Long> forced = new ArrayList<>(List.of(0L));
            DraftJournal journal = Journals.in(BASE);
            try (journal;
                    Draft draft = journal.open(PAIR_SUM)) {
                for (Typing edit : edits) {
                    edit.apply(text, draft);
                    versions.add(text.toString());
                    draft.force();
                    forced.add(Files.size(Journals.only(BASE)));
                }
            }
            return new Typed(versions, forced, Files.readAllBytes(Journals.only(BASE)));
        }

        /** How many edits had been acknowledged when the file was so long. */
        int forcedWithin(long length) {
            return (int) forcedLengths.stream().filter(l -> l <= length).count() - 1;
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aFileCutAnywhereHoldsEveryForcedEdit(@ForAll("typing") List<Typing> edits) throws Exception {
        Typed typed = Typed.of(edits);
        Path file = Journals.only(BASE);
        for (int cut = 0; cut <= typed.file().length; cut += 1 + typed.file().length / 60) {
            Journals.deleteAll(BASE);
            Files.write(file, Arrays.copyOf(typed.file(), cut));
            Journals.Found found = Journals.Found.in(BASE);
            List<String> allowed = typed.versions()
                    .subList(typed.forcedWithin(cut), typed.versions().size());
            assertThat(found.text().orElse("")).isIn(allowed);
            assertThat(found.other()).isEmpty();
            // And what was recovered is there the next time too.
            assertThat(Journals.Found.in(BASE)).isEqualTo(found);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aFlippedByteNeverMakesTextThatWasNotTyped(@ForAll("typing") List<Typing> edits, @ForAll byte flip)
            throws Exception {
        Typed typed = Typed.of(edits);
        Path file = Journals.only(BASE);
        byte[] damaged = typed.file().clone();
        for (int at = 0; at < damaged.length; at += 1 + damaged.length / 60) {
            damaged[at] ^= (byte) (flip == 0 ? 1 : flip);
            Journals.deleteAll(BASE);
            Files.write(file, damaged);
            Journals.Found found = Journals.Found.in(BASE);
            assertThat(typed.versions()).contains(found.text().orElse(""));
            assertThat(Journals.Found.in(BASE)).isEqualTo(found);
            // Nothing damaged is thrown away, whatever was recovered from it.
            assertThat(Journals.files(BASE, ""))
                    .anySatisfy(kept -> assertThat(kept).hasBinaryContent(damaged));
            damaged[at] = typed.file()[at];
        }
    }

    @Property(tries = 100)
    void anyBytesAtAllAreNoException(@ForAll byte[] bytes) throws Exception {
        Path file = DraftName.of(BASE, PAIR_SUM).journal(1);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        assertThat(Journals.Found.in(BASE).text()).isEmpty();
        byte[] behindHead = ByteBuffer.allocate(LogFrame.HEAD_BYTES + bytes.length)
                .put(JournalCodec.head())
                .put(bytes)
                .array();
        Files.write(file, behindHead);
        assertThat(Journals.Found.in(BASE).text()).isEmpty();
    }
}
