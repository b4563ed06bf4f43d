package hone.store;

import hone.practice.StoreException;
import hone.practice.round.RoundLog;
import hone.practice.round.Stamped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the log of a round on a thread of its own: to the system at once, forced to the disk soon. Everything that is not
 * forced yet stays in memory too, so that after a refusal it can be written once more from the last place that is certain.
 */
final class RoundWriter implements RoundLog {
    private static final Duration FORCE_WITHIN = Duration.ofMillis(250);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(2);

    private final Path file;
    private final Disk disk;
    private final ScheduledExecutorService writer;
    private final Troubles troubles;
    private final Consumer<RoundWriter> onClose;

    private final Object lock = new Object();
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long sequence;

    // On the writer's thread alone.
    private final ByteArrayOutputStream unforced = new ByteArrayOutputStream();
    private @Nullable FileChannel channel;
    private long certain;
    private boolean rewrite;
    private boolean forceDue;

    /**
     * Goes on behind what a file holds.
     *
     * @param certain bytes of it that are sound; what follows is written over
     * @param sequence of the last event in it, or 0
     * @param onClose hears that the file is let go of
     */
    RoundWriter(
            Path file,
            long certain,
            long sequence,
            Disk disk,
            ScheduledExecutorService writer,
            Troubles troubles,
            Consumer<RoundWriter> onClose) {
        this.file = file;
        this.certain = certain;
        this.sequence = sequence;
        this.disk = disk;
        this.writer = writer;
        this.troubles = troubles;
        this.onClose = onClose;
    }

    @Override
    public void append(Stamped event) {
        synchronized (lock) {
            boolean first = pending.size() == 0;
            pending.writeBytes(RoundCodec.frame(++sequence, event).encode());
            if (!first) {
                return;
            }
        }
        writer.execute(() -> {
            attempt(this::write);
            forceWithin(FORCE_WITHIN);
        });
    }

    @Override
    public void force() throws StoreException {
        await(() -> {
            forceNow();
            return true;
        });
    }

    @Override
    public void close() throws StoreException {
        try {
            force();
        } finally {
            onClose.accept(this);
            letGo();
        }
    }

    private void letGo() {
        try {
            writer.execute(this::closeChannel);
        } catch (RejectedExecutionException _) {
            // The thread is gone, and the file with the process soon.
        }
    }

    private void write() throws StoreException {
        byte[] bytes;
        synchronized (lock) {
            bytes = pending.toByteArray();
            pending = new ByteArrayOutputStream();
        }
        unforced.writeBytes(bytes);
        if (rewrite || unforced.size() == 0) {
            return;
        }
        try {
            put(open(), bytes);
        } catch (IOException | RuntimeException e) {
            // What reached the file is unknown.
            throw startOver(e);
        }
    }

    private void forceNow() throws StoreException {
        try {
            write();
            if (rewrite) {
                put(open(), unforced.toByteArray());
            }
            if (unforced.size() > 0) {
                open().force(false);
                certain += unforced.size();
                unforced.reset();
            }
            rewrite = false;
            troubles.over(this);
        } catch (IOException | RuntimeException e) {
            // After a failed force the system may have forgotten what it did not write.
            StoreException refusal = startOver(e);
            troubles.started(this, refusal);
            throw refusal;
        } catch (StoreException e) {
            troubles.started(this, e);
            throw e;
        }
    }

    private void forceWithin(Duration time) {
        if (unforced.size() > 0 && !forceDue && !writer.isShutdown()) {
            forceDue = true;
            @SuppressWarnings("unused")
            Future<?> scheduled = writer.schedule(
                    () -> {
                        forceDue = false;
                        forceWithin(attempt(this::forceNow) ? FORCE_WITHIN : TRY_AGAIN_AFTER);
                    },
                    time.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private boolean attempt(Writing writing) {
        try {
            writing.run();
            return true;
        } catch (StoreException e) {
            troubles.started(this, e);
            return false;
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = disk.append(file, certain);
            channel = open;
            // Behind it is what a crash or a refusal left half written.
            open.truncate(certain);
        }
        return open;
    }

    private void closeChannel() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException _) {
                // Whatever was forced is there; the rest is in memory.
            }
            channel = null;
        }
    }

    private static void put(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** After a refusal only what was forced is certain: the rest is written once more. */
    private StoreException startOver(Exception failure) {
        rewrite = true;
        closeChannel();
        return new StoreException(
                "The round cannot be kept in " + file.getParent() + ": " + DiskWords.why(failure)
                        + ". Go on; it is tried again and again. Until then do not close the window.",
                failure);
    }

    private <T> T await(Callable<T> work) throws StoreException {
        return Waiting.forWriter(writer, work, "The round", "The rounds");
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws StoreException;
    }
}
