package hone.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The real disk, which refuses when told to. Forcing takes no time here: whether bytes survive a power cut cannot be tried
 * anyway, and a process that is killed loses none.
 */
final class FaultyDisk implements Disk {
    /** What is asked of a disk. */
    enum Step {
        CREATE,
        APPEND,
        WRITE,
        FORCE,
        MOVE,
        DELETE,
        FORCE_FOLDER
    }

    private volatile Predicate<Step> refuses = step -> false;
    private volatile boolean tears;

    /** From now on refuses these steps. */
    void refuse(Predicate<Step> refuses) {
        this.refuses = refuses;
    }

    /** From now on a refused write leaves half of its bytes. */
    void tear() {
        tears = true;
    }

    private void ask(Step step) throws IOException {
        if (refuses.test(step)) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        ask(Step.CREATE);
        return new Channel(REAL.create(file));
    }

    @Override
    public FileChannel append(Path file, long length) throws IOException {
        ask(Step.APPEND);
        return new Channel(REAL.append(file, length));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        ask(Step.MOVE);
        REAL.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        ask(Step.DELETE);
        REAL.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        ask(Step.FORCE_FOLDER);
    }

    /** Only what the journal uses works. */
    private final class Channel extends FileChannel {
        private final FileChannel real;

        Channel(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            try {
                ask(Step.WRITE);
            } catch (IOException e) {
                if (tears) {
                    real.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                }
                throw e;
            }
            return real.write(bytes);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            ask(Step.FORCE);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            ask(Step.WRITE);
            real.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
