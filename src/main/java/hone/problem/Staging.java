package hone.problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place beside the packs, on the same file system, where one pack is made before it takes its name by a rename.
 *
 * <p>{@code .staging-X/pack} is the pack that arrives, {@code .staging-X/before/ID} a pack that it replaces, moved aside.
 * {@code .staging-X.lock} is locked by the process at work for as long as the place exists, and the system drops the lock
 * with the process: so what a crash left behind is told from what is under way. The lock is there before the place and
 * goes after it.
 */
final class Staging implements AutoCloseable {
    private static final String PREFIX = ".staging-";
    private static final String LOCK = ".lock";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path home;
    private final Path packs;
    private final boolean madeHome;
    private final @Nullable FileChannel lock;

    private Staging(Path home, Path packs, boolean madeHome, @Nullable FileChannel lock) {
        this.home = home;
        this.packs = packs;
        this.madeHome = madeHome;
        this.lock = lock;
    }

    /** Makes a place in the folder of packs, which is made too where it is not there. */
    static Staging in(Path packs) throws IOException {
        boolean made = false;
        if (!Files.isDirectory(packs)) {
            Files.createDirectories(packs);
            made = true;
        }
        while (true) {
            Path home = packs.resolve(PREFIX + HexFormat.of().toHexDigits(RANDOM.nextLong()));
            Optional<Staging> staging = tryMake(home, packs, made);
            if (staging.isPresent()) {
                return staging.get();
            }
        }
    }

    private static Optional<Staging> tryMake(Path home, Path packs, boolean made) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(lockOf(home), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
        boolean done = false;
        try {
            // Another process that sweeps may have taken and removed the lock before it was locked here.
            if (!isLocked(channel) || !Files.exists(lockOf(home))) {
                return Optional.empty();
            }
            Files.createDirectory(home);
            done = true;
            return Optional.of(new Staging(home, packs, made, channel));
        } finally {
            if (!done) {
                channel.close();
                Files.deleteIfExists(lockOf(home));
            }
        }
    }

    /** A place of its own in the system's folder for temporary files, for a pack that is only read. */
    static Staging temporary() throws IOException {
        Path home = Files.createTempDirectory("hone-pack-");
        return new Staging(home, home, false, null);
    }

    /** Where the pack that arrives is made. */
    Path pack() {
        return home.resolve("pack");
    }

    /** Where a pack that is being replaced waits. */
    Path before(String id) {
        return home.resolve("before").resolve(id);
    }

    /** Removes the place, and the folder of packs if it was made for it and holds nothing. */
    @Override
    public void close() {
        delete(home);
        if (lock != null) {
            try {
                lock.close();
                Files.deleteIfExists(lockOf(home));
            } catch (IOException e) {
                // What is left is swept by the next import.
                return;
            }
        }
        if (madeHome) {
            try {
                Files.deleteIfExists(packs);
            } catch (IOException e) {
                // A pack stands in it, as it should.
                return;
            }
        }
    }

    /** Puts every pack back that a crash left moved aside. Leaves alone what another process is at. */
    static void restore(Path packs) {
        for (Path home : left(packs)) {
            if (!names(home.resolve("before"), "").isEmpty()) {
                whenNobodyIsAt(home, () -> putBack(home, packs));
            }
        }
    }

    /** Removes what crashes left behind, after putting back what they had moved aside. */
    static void sweep(Path packs) {
        for (Path home : left(packs)) {
            whenNobodyIsAt(home, () -> {
                putBack(home, packs);
                delete(home);
                Files.deleteIfExists(lockOf(home));
            });
        }
    }

    private static void putBack(Path home, Path packs) throws IOException {
        Path before = home.resolve("before");
        for (String id : names(before, "")) {
            if (PackFiles.kind(packs.resolve(id)) == PackFiles.Kind.MISSING) {
                Files.move(before.resolve(id), packs.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void whenNobodyIsAt(Path home, Step step) {
        try (FileChannel channel =
                FileChannel.open(lockOf(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (isLocked(channel)) {
                step.run();
            }
        } catch (IOException e) {
            System.getLogger(Staging.class.getName())
                    .log(System.Logger.Level.INFO, "what an import left behind cannot be tidied: " + home, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** The places in a folder, also those of which only the lock is left. */
    private static List<Path> left(Path packs) {
        return names(packs, PREFIX).stream()
                .map(name -> name.endsWith(LOCK) ? name.substring(0, name.length() - LOCK.length()) : name)
                .distinct()
                .map(packs::resolve)
                .toList();
    }

    private static List<String> names(Path folder, String prefix) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        names.removeIf(name -> !name.startsWith(prefix));
        return names;
    }

    private static Path lockOf(Path home) {
        return home.resolveSibling(home.getFileName() + LOCK);
    }

    /** Removes a folder with all that is in it, without following links; stops at what cannot be removed. */
    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // Then there is nothing to remove.
            return;
        } catch (IOException e) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                System.getLogger(Staging.class.getName())
                        .log(System.Logger.Level.WARNING, "cannot be removed: " + folder, e);
            }
        }
    }
}
