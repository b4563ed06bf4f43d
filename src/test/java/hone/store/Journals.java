package hone.store;

import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Journals in a folder of a test's. */
final class Journals {
    static final ProblemRef PAIR_SUM = new ProblemRef("core", "pair-sum");
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    private Journals() {}

    static DraftJournal in(Path folder) {
        return on(folder, new FaultyDisk());
    }

    static DraftJournal on(Path folder, Disk disk) {
        return new DraftJournal(folder, disk, CLOCK, DraftJournal.writerThread());
    }

    /** What a new start finds of the draft. */
    record Found(Optional<String> text, Optional<String> other) {
        static Found in(Path folder) throws StoreException {
            DraftJournal journal = Journals.in(folder);
            try (journal;
                    Draft draft = journal.open(PAIR_SUM)) {
                return new Found(draft.text(), draft.otherVersion());
            }
        }
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The one journal in a folder. */
    static Path only(Path folder) throws IOException {
        List<Path> journals = files(folder, ".draft");
        if (journals.size() != 1) {
            throw new IllegalStateException("One journal expected, found " + journals);
        }
        return journals.getFirst();
    }

    static void deleteAll(Path folder) throws IOException {
        for (Path file : files(folder, "")) {
            Files.delete(file);
        }
    }
}
