package hone.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What the journal does to a disk: the places where one can fail or a crash can come between. */
interface Disk {
    /** Makes a file anew, empty, for writing. */
    FileChannel create(Path file) throws IOException;

    /** Opens a file for writing behind its first {@code length} bytes. */
    FileChannel append(Path file, long length) throws IOException;

    /** Gives a file another name at once, in place of what had it. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Makes names in a folder survive a crash, where the system can. */
    void forceFolder(Path folder) throws IOException;

    /** The disk itself. */
    Disk REAL = new Disk() {
        @Override
        public FileChannel create(Path file) throws IOException {
            return FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        }

        @Override
        public FileChannel append(Path file, long length) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.position(length);
            return channel;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            FileChannel channel;
            try {
                channel = FileChannel.open(folder, StandardOpenOption.READ);
            } catch (IOException _) {
                // Windows opens no folders, and needs it not.
                return;
            }
            try (channel) {
                channel.force(true);
            }
        }
    };
}
