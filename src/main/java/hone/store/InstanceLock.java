package hone.store;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The lock that one running instance holds on its data folder. The system drops it when the process ends, however it ends,
 * so a crash leaves nothing stale.
 */
public final class InstanceLock implements AutoCloseable {
    /** The locked byte lies far behind the process id, since Windows lets nobody read a locked part. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Folders locked by this process: the system's own locks do not keep a process from itself. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final @Nullable FileChannel channel;
    private @Nullable RaiseListener listener;

    private InstanceLock(Path folder, @Nullable FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder's lock, making the folder where there is none yet; never waits.
     *
     * @param folder the data folder; where no lock file can be made in it, the answer is a lock that {@link #isHeld holds}
     *     nothing, so that the start goes on
     * @return empty if another instance runs on the folder
     */
    public static Optional<InstanceLock> acquire(DataFolder folder) {
        Path path = folder.path();
        if (!HELD_HERE.add(path)) {
            return Optional.empty();
        }
        try {
            // The very first start is locked too.
            folder.create();
            FileChannel channel = open(path);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                HELD_HERE.remove(path);
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new InstanceLock(path, channel));
        } catch (IOException | StoreException _) {
            // A read-only folder or a file system without locks: nothing to protect, or no means to.
            HELD_HERE.remove(path);
            return Optional.of(new InstanceLock(path, null));
        }
    }

    /**
     * Asks the instance that runs on the folder to raise its window; waits at most about two seconds for it to answer.
     *
     * @return whether it answered
     */
    public static boolean askToRaise(DataFolder folder) {
        return isRunning(folder.path()) && RaiseListener.ask(folder.path());
    }

    private static boolean isRunning(Path folder) {
        if (HELD_HERE.contains(folder)) {
            return true;
        }
        try (FileChannel channel = open(folder)) {
            return tryLock(channel) == null;
        } catch (IOException _) {
            return false;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /** Whether it keeps others out; false where the folder cannot be locked. */
    public boolean isHeld() {
        return channel != null;
    }

    /** Calls {@code action}, on a thread of its own, whenever another instance asks for the window. */
    public synchronized void onRaise(Runnable action) {
        if (listener != null) {
            listener.close();
            listener = null;
        }
        if (channel != null) {
            listener = RaiseListener.start(folder, action);
        }
    }

    /** Lets the next instance in. */
    @Override
    public synchronized void close() {
        if (listener != null) {
            listener.close();
            listener = null;
        }
        if (channel != null && channel.isOpen()) {
            try {
                channel.close();
            } catch (IOException _) {
                // The system drops the lock with the process at the latest.
            }
            HELD_HERE.remove(folder);
        }
    }
}
