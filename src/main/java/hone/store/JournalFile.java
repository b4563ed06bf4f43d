package hone.store;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one draft as it is written. Used by one thread at a time.
 *
 * <p>It knows the whole text beside the file, so that after any failure it can start over: a new generation is made beside
 * the old one under another name, forced, and only then given its own name; what it supersedes is deleted last. A crash in
 * between leaves the old one, or both.
 */
final class JournalFile {
    /** How many edits a journal may hold beyond its whole text: what reading it back costs. */
    static final int MOST_EDITS = 2_000;

    private static final long SPARE_BYTES = 1 << 16;

    private final DraftName name;
    private final Disk disk;
    private final InstantSource clock;
    private final StringBuilder text;
    private final List<Path> superseded;
    private final List<Path> setAside;

    private @Nullable FileChannel channel;
    private @Nullable Path current;
    private long sequence;
    private long generation;
    private boolean unforced;
    private boolean startOver;
    private int edits;
    private long end;
    private long endAtRefusal;

    JournalFile(DraftName name, DraftRecovery recovered, Disk disk, InstantSource clock) {
        this.name = name;
        this.disk = disk;
        this.clock = clock;
        this.superseded = new ArrayList<>(recovered.superseded());
        this.setAside = new ArrayList<>(recovered.setAside());
        this.generation = recovered.lastGeneration();
        DraftRecovery.Journal newest = recovered.newest();
        this.text = new StringBuilder(newest == null ? "" : newest.reading().text());
        this.sequence = newest == null ? 0 : newest.reading().last();
        this.edits = newest == null ? 0 : newest.reading().edits();
        this.end = newest == null ? 0 : newest.reading().end();
        this.current = newest == null ? null : newest.file();
        this.startOver =
                (newest != null && !newest.reading().isClean()) || !superseded.isEmpty() || !setAside.isEmpty();
    }

    /** The text with every step that was {@link #append appended}, kept or not. */
    String text() {
        return text.toString();
    }

    /** The last of these steps. */
    long sequence() {
        return sequence;
    }

    /** Whether something appended does not yet survive a crash. */
    boolean isUnforced() {
        return unforced || startOver;
    }

    /**
     * Takes steps in order and writes them.
     *
     * @throws StoreException if the disk refuses; the steps are taken all the same and come with the next attempt
     */
    void append(List<? extends DraftRecord> steps) throws StoreException {
        for (DraftRecord step : steps) {
            step.applyTo(text);
            sequence = step.sequence();
        }
        edits += steps.size();
        unforced = true;
        if (startOver) {
            return;
        }
        try {
            if (current == null) {
                writeAnew();
                return;
            }
            byte[] encoded = JournalCodec.encode(steps);
            write(open(current), encoded);
            end += encoded.length;
        } catch (IOException e) {
            // What reached the file is unknown: only a new one is certain.
            startOver = true;
            throw refused(e);
        }
        if (edits > MOST_EDITS || end > endAtRefusal + SPARE_BYTES + 4L * text.length()) {
            compact();
        }
    }

    /** Returns when everything appended survives a crash. */
    void force() throws StoreException {
        try {
            if (startOver) {
                writeAnew();
            } else if (unforced && channel != null) {
                channel.force(false);
                unforced = false;
            }
        } catch (IOException e) {
            // After a failed force the system may have forgotten what it did not write.
            startOver = true;
            throw refused(e);
        }
    }

    /** Keeps a second version in a file of its own. */
    void keepOther(String other) throws StoreException {
        try {
            Optional<String> before = DraftRecovery.readOther(name.other());
            if (Files.exists(name.other()) && !before.equals(Optional.of(other))) {
                disk.move(name.other(), SetAside.name(name.other(), clock.instant()));
            }
            writeWhole(name.other(), other, 0).close();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Forgets the second version. */
    void dropOther() throws StoreException {
        try {
            disk.delete(name.other());
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Lets go of the file, forced or not. */
    void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException _) {
                // Whatever was forced is there; the rest was reported when forcing failed.
            }
            channel = null;
        }
    }

    private FileChannel open(Path file) throws IOException {
        if (channel == null) {
            channel = disk.append(file, end);
        }
        return channel;
    }

    private void compact() {
        try {
            force();
            writeAnew();
        } catch (IOException | StoreException _) {
            // The journal is whole, only longer than it need be: try again after as many edits more.
            edits = 0;
            endAtRefusal = end;
        }
    }

    private void writeAnew() throws IOException {
        Path next = name.journal(generation + 1);
        FileChannel fresh = writeWhole(next, text.toString(), sequence);
        close();
        channel = fresh;
        if (current != null && !setAside.contains(current)) {
            superseded.add(current);
        }
        current = next;
        generation++;
        startOver = false;
        unforced = false;
        edits = 0;
        end = fresh.position();
        endAtRefusal = 0;
        clearAway();
    }

    /** Makes a file of one whole text, in such a way that it has its name only once it survives a crash. */
    private FileChannel writeWhole(Path file, String whole, long at) throws IOException {
        FileChannel fresh = disk.create(name.unfinished());
        Path reached = name.unfinished();
        try {
            write(fresh, JournalCodec.head());
            write(fresh, JournalCodec.encode(List.of(new DraftRecord.Snapshot(at, whole))));
            fresh.force(true);
            disk.move(name.unfinished(), file);
            reached = file;
            disk.forceFolder(name.folder());
            return fresh;
        } catch (IOException e) {
            fresh.close();
            deleteQuietly(reached);
            throw e;
        }
    }

    /** What is half made goes, so that it neither fills the disk nor looks like a version of its own later. */
    private void deleteQuietly(Path file) {
        try {
            disk.delete(file);
        } catch (IOException _) {
            // It is written over at the next attempt.
        }
    }

    private void clearAway() {
        superseded.removeIf(file -> {
            try {
                disk.delete(file);
                return true;
            } catch (IOException _) {
                // It is included in what is kept, and found to be so at the next opening.
                return false;
            }
        });
        setAside.removeIf(file -> {
            try {
                disk.move(file, SetAside.name(file, clock.instant()));
                return true;
            } catch (IOException _) {
                return false;
            }
        });
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private StoreException refused(IOException failure) {
        return new StoreException(
                "What you type cannot be kept in " + name.folder() + ": " + DiskWords.why(failure)
                        + ". Go on typing; it is tried again and again. Until then do not close the window.",
                failure);
    }
}
