package hone.problem;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A pack from a stranger, unpacked and read in a place of its own. It becomes a known pack by {@link PackShelf#install} or
 * is gone again when it is closed.
 *
 * <p>An archive or folder that breaks one of the rules is refused whole: too many or too large files, too deep, of another
 * type, links, names that lead out of the pack or mean different things on different systems, entries that two programs
 * may read differently. Bytes are counted as they are unpacked. Hidden files, and the folder that macOS adds, are left out.
 * Every way ends with the place removed.
 */
public final class StagedPack implements AutoCloseable {
    /** Most bytes of a file. */
    static final long MOST_A_FILE = 64L << 20;

    /** Most bytes of all files. */
    static final long MOST_IN_ALL = 1L << 30;

    private final Staging staging;
    private final Pack pack;
    private final List<Path> written;
    private boolean closed;

    private StagedPack(Staging staging, Pack pack, List<Path> written) {
        this.staging = staging;
        this.pack = pack;
        this.written = written;
    }

    /**
     * Unpacks into the system's folder for temporary files.
     *
     * @param source a zip archive or a folder
     * @throws PackException if it is refused, or cannot be read or written
     * @throws CancellationException if cancelled
     */
    public static StagedPack temporary(Path source, CancelToken cancel, Progress progress) throws PackException {
        try {
            return in(Staging.temporary(), source, cancel, progress);
        } catch (IOException e) {
            throw ArrivalFaults.notWritten(e);
        }
    }

    /** Unpacks into a place, which from then on belongs to the result, or is gone if there is none. */
    static StagedPack in(Staging staging, Path source, CancelToken cancel, Progress progress) throws PackException {
        boolean done = false;
        try (PackSource opened = PackSource.open(source)) {
            Copy copy = new Copy(staging.pack(), cancel, progress);
            copy.all(opened);
            Pack pack = PackReader.read(staging.pack());
            stopIf(cancel);
            done = true;
            return new StagedPack(staging, pack, copy.written);
        } catch (PackException e) {
            throw ArrivalFaults.of(source, e);
        } catch (IOException e) {
            throw ArrivalFaults.of(source, ArrivalFaults.notRead(e));
        } finally {
            if (!done) {
                staging.close();
            }
        }
    }

    /** The pack as it was read; its folders are those of the place where it waits. */
    public Pack pack() {
        return pack;
    }

    Staging staging() {
        return staging;
    }

    /**
     * Has the disk keep every file and folder, so that a pack that stands under its name stands there whole also after a
     * power cut. All at once at the end costs a fraction of doing it file by file.
     */
    void force(CancelToken cancel, Progress progress) throws IOException {
        int files = written.size();
        for (int i = 0; i < files; i++) {
            stopIf(cancel);
            progress.at(files + i, 2 * files, "Saving");
            try (FileChannel channel = FileChannel.open(written.get(i), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        try (var folders = Files.walk(staging.pack())) {
            for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                forceFolder(folder);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes the names in a folder survive a crash, where the system can. */
    static void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // Windows opens no folders, and needs it not.
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    static void stopIf(CancelToken cancel) {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
    }

    /**
     * Removes the place; whatever was installed stays. May be called by any thread and more than once; waits for an
     * installing that is under way.
     */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            staging.close();
        }
    }

    /** Whether there is nothing any more to install. */
    synchronized boolean isClosed() {
        return closed;
    }

    /** Writes the files of one source. */
    private static final class Copy {
        private final Path target;
        private final CancelToken cancel;
        private final Progress progress;
        private final Set<Path> folders = new HashSet<>();
        private final List<Path> written = new ArrayList<>();
        private long total;

        Copy(Path target, CancelToken cancel, Progress progress) {
            this.target = target;
            this.cancel = cancel;
            this.progress = progress;
        }

        /** Checks every name first, so that nothing at all is written of an archive whose names are refused. */
        void all(PackSource source) throws PackException, IOException {
            EntryTree tree = new EntryTree();
            List<PackSource.Entry> files = new ArrayList<>();
            long said = 0;
            for (PackSource.Entry entry : source.entries()) {
                stopIf(cancel);
                tree.add(entry.name());
                if (!entry.name().folder() && !entry.name().hidden()) {
                    files.add(entry);
                    checkFile(entry.name(), entry.size());
                    said += entry.size();
                    checkTotal(said);
                }
            }
            String prefix = tree.prefix();
            makeFolder(target);
            for (int i = 0; i < files.size(); i++) {
                progress.at(i, 2 * files.size(), "Unpacking");
                write(files.get(i), files.get(i).name().path().substring(prefix.length()));
            }
        }

        private void write(PackSource.Entry entry, String path) throws PackException, IOException {
            try (FileChannel out = create(entry.name(), path)) {
                long[] size = new long[1];
                entry.copyTo((bytes, length) -> {
                    stopIf(cancel);
                    size[0] += length;
                    total += length;
                    checkFile(entry.name(), size[0]);
                    checkTotal(total);
                    put(out, bytes, length);
                });
            }
        }

        private FileChannel create(EntryName name, String path) throws PackException {
            try {
                Path file = target.resolve(path);
                makeFolder(file.getParent());
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                written.add(file);
                return channel;
            } catch (IOException e) {
                throw ArrivalFaults.notWritten(e);
            } catch (InvalidPathException e) {
                throw ArrivalFaults.refused(
                        name.path(), "this system cannot write its name. Rename it to plain letters and pack again.");
            }
        }

        private void makeFolder(@Nullable Path folder) throws PackException {
            if (folder == null || folders.contains(folder)) {
                return;
            }
            if (!folder.equals(target)) {
                makeFolder(folder.getParent());
            }
            try {
                Files.createDirectory(folder);
                folders.add(folder);
            } catch (IOException e) {
                throw ArrivalFaults.notWritten(e);
            } catch (ReadOnlyFileSystemException e) {
                throw ArrivalFaults.notWritten(DiskTrouble.readOnly(e));
            }
        }

        private static void put(FileChannel out, byte[] bytes, int length) throws PackException {
            try {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            } catch (IOException e) {
                throw ArrivalFaults.notWritten(e);
            }
        }

        private static void checkFile(EntryName name, long size) throws PackException {
            if (size > MOST_A_FILE) {
                throw ArrivalFaults.refused(
                        name.path(),
                        "it is larger than " + (MOST_A_FILE >> 20) + " MiB, the most that a file of a pack may hold."
                                + " Make it smaller or part it.");
            }
        }

        private static void checkTotal(long size) throws PackException {
            if (size > MOST_IN_ALL) {
                throw ArrivalFaults.refused("its files take more than 1 GiB together, the most that a pack may hold."
                        + " Make two packs of it.");
            }
        }
    }
}
