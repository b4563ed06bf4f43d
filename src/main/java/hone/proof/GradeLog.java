package hone.proof;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The finished rows of a grading, a line each in a file that is only ever added to, on the disk before the next row begins.
 * After a kill the last line may be torn; it is cut off and its row is judged again. Safe for use by several threads.
 */
final class GradeLog implements AutoCloseable {
    private static final Gson GSON = new Gson();

    private final FileChannel channel;
    /** Held for as long as this is open; the system lets it go when the process is killed. */
    private final FileLock lock;

    private final Map<String, GradeRow> byContent = new HashMap<>();

    private GradeLog(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a log, which is made if there is none.
     *
     * @throws IOException if it cannot be written, or another grading writes it now
     */
    static GradeLog open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            GradeLog log = new GradeLog(channel, locked(channel));
            log.read(whole(channel));
            return log;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // Said below.
        }
        throw new IOException("another grading is writing there now");
    }

    /** Through the channel alone: on Linux to close another one of the same file would let the lock go. */
    private static byte[] whole(FileChannel channel) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(channel.size())];
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining() && channel.read(rest, rest.position()) >= 0) {
            continue;
        }
        return bytes;
    }

    private void read(byte[] bytes) throws IOException {
        int start = 0;
        int good = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                Optional<GradeRow> row = row(new String(bytes, start, at - start, StandardCharsets.UTF_8));
                if (row.isEmpty()) {
                    break;
                }
                byContent.put(row.get().content(), row.get());
                start = at + 1;
                good = start;
            }
        }
        channel.truncate(good);
        channel.position(good);
    }

    private static Optional<GradeRow> row(String line) {
        try {
            @Nullable GradeRow row = GSON.fromJson(line, GradeRow.class);
            return row == null || row.content() == null || row.json() == null || row.page() == null
                    ? Optional.empty()
                    : Optional.of(row);
        } catch (JsonParseException torn) {
            return Optional.empty();
        }
    }

    /** The row for this content, if it is finished. */
    synchronized Optional<GradeRow> find(String content) {
        return Optional.ofNullable(byContent.get(content));
    }

    /** Adds a row; once this returns, no kill undoes it. */
    synchronized void add(GradeRow row) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((GSON.toJson(row) + "\n").getBytes(StandardCharsets.UTF_8));
        long before = channel.position();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            // Half a line would be in the way of the next one.
            channel.truncate(before);
            throw e;
        }
        byContent.put(row.content(), row);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
