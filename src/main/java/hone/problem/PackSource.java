package hone.problem;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a pack comes from: an archive or a folder, neither of them trusted. */
interface PackSource extends Closeable {
    /** Every file and folder, in an order of its own; hidden ones may be left out. */
    List<? extends Entry> entries();

    /** One file or folder. */
    interface Entry {
        /** Its path, checked. */
        EntryName name();

        /** Bytes of its content, as the source says without having read it. */
        long size();

        /**
         * Hands on the content.
         *
         * @throws PackException if the content is not what the source said, or the sink refuses
         */
        void copyTo(Sink sink) throws IOException, PackException;
    }

    /** What takes a content in, piece by piece. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes, int length) throws PackException;
    }

    /**
     * Opens what a person named.
     *
     * @throws PackException if it is neither a folder nor a zip archive that keeps the rules
     */
    static PackSource open(Path path) throws PackException {
        try {
            if (Files.isDirectory(path)) {
                return FolderSource.open(path);
            }
            if (!Files.isRegularFile(path)) {
                throw ArrivalFaults.refused(
                        Files.exists(path)
                                ? "it is neither a file nor a folder."
                                : "there is no such file: " + ArrivalFaults.shown(path.toString()));
            }
            return ZipSource.open(path);
        } catch (IOException e) {
            throw ArrivalFaults.notRead(e);
        }
    }
}
