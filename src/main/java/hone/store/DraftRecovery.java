package hone.store;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a draft hold together.
 *
 * @param newest the journal with the latest step, if any has a text
 * @param other a text with steps that the newest journal does not include
 * @param superseded files whose text is included elsewhere
 * @param setAside files that hold what is nowhere else, readable or not: kept under another name
 * @param damaged whether something that had been written whole cannot be read any more
 * @param lastGeneration the highest generation a file is named after, or 0
 */
record DraftRecovery(
        @Nullable Journal newest,
        Optional<String> other,
        List<Path> superseded,
        List<Path> setAside,
        boolean damaged,
        long lastGeneration) {
    private static final long LARGEST = 1L << 29;

    /** One of a draft's journals. */
    record Journal(Path file, long generation, JournalReading reading) {}

    /**
     * Reads all files of a draft; changes nothing.
     *
     * @throws StoreException if the disk refuses, or a newer version wrote one of them
     */
    static DraftRecovery of(DraftName name) throws StoreException {
        try {
            List<Journal> journals = journals(name);
            Journal newest = journals.stream()
                    .filter(journal -> journal.reading().hasText())
                    .max(Comparator.<Journal>comparingLong(
                                    journal -> journal.reading().last())
                            .thenComparingLong(Journal::generation))
                    .orElse(null);
            Journal other = null;
            List<Path> superseded = new ArrayList<>();
            List<Path> setAside = new ArrayList<>();
            for (Journal journal : journals) {
                JournalReading reading = journal.reading();
                boolean isNewest = journal.equals(newest);
                boolean included = newest != null && newest.reading().includes(reading);
                if (!reading.isClean()) {
                    setAside.add(journal.file());
                } else if (included && !isNewest) {
                    superseded.add(journal.file());
                }
                if (!included && reading.hasText()) {
                    setAside.add(journal.file());
                    other = journal;
                }
            }
            long last = journals.stream().mapToLong(Journal::generation).max().orElse(0);
            return new DraftRecovery(
                    newest,
                    Optional.ofNullable(other).map(journal -> journal.reading().text()),
                    superseded,
                    List.copyOf(new LinkedHashSet<>(setAside)),
                    journals.stream().anyMatch(journal -> journal.reading().damaged()),
                    last);
        } catch (IOException | DirectoryIteratorException e) {
            throw new StoreException("The draft in " + name.folder() + " cannot be read: " + DiskWords.why(e) + ".", e);
        }
    }

    /** The text kept in a file of its own beside the journals, if it can be read. */
    static Optional<String> readOther(Path file) throws StoreException {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            JournalReading reading = read(file);
            return reading.hasText() ? Optional.of(reading.text()) : Optional.empty();
        } catch (IOException e) {
            throw new StoreException("The draft in " + file + " cannot be read: " + DiskWords.why(e) + ".", e);
        }
    }

    private static List<Journal> journals(DraftName name) throws IOException, StoreException {
        List<Journal> journals = new ArrayList<>();
        if (Files.isDirectory(name.folder())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(name.folder())) {
                for (Path file : files) {
                    if (name.generation(file).isPresent()) {
                        journals.add(new Journal(file, name.generation(file).getAsLong(), read(file)));
                    }
                }
            }
        }
        // A fixed order, so that the same files always give the same answer.
        journals.sort(Comparator.comparingLong(Journal::generation));
        return journals;
    }

    private static JournalReading read(Path file) throws IOException, StoreException {
        if (Files.size(file) > LARGEST) {
            return JournalReading.UNREADABLE;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (LogFrame.version(bytes) > JournalCodec.VERSION) {
            throw new StoreException(
                    "The draft " + file + " was written by a newer version of Hone. Use that version to open it.");
        }
        return JournalReading.of(bytes);
    }
}
