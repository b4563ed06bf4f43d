package hone.store;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/** SQLite's own code, which the driver unpacks into a folder before the system can load it. */
final class NativeLibrary {
    private static final String UNPACK_INTO = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Loads it, from a folder that only its owner can write: otherwise another user of the machine could put code of his own
     * in its place. Loading again does nothing.
     *
     * @throws StoreException if the system loads it from nowhere
     */
    static synchronized void load(DataFolder folder) throws StoreException {
        if (System.getProperty(UNPACK_INTO) != null) {
            initialize();
            return;
        }
        StoreException refusal;
        try {
            DataFolder.createOwned(folder.nativeLibraries());
            loadFrom(folder.nativeLibraries());
            return;
        } catch (StoreException e) {
            refusal = e;
        }
        // The data folder may be read-only, or on a disk from which nothing may be executed.
        try {
            Path privateFolder = Files.createTempDirectory("hone-native");
            privateFolder.toFile().deleteOnExit();
            loadFrom(privateFolder);
        } catch (IOException | StoreException e) {
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    private static void loadFrom(Path folder) throws StoreException {
        System.setProperty(UNPACK_INTO, folder.toString());
        boolean loaded = false;
        try {
            initialize();
            loaded = true;
        } finally {
            if (!loaded) {
                System.clearProperty(UNPACK_INTO);
            }
        }
    }

    // The driver declares no narrower exception.
    private static void initialize() throws StoreException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new StoreException(
                    "The database's own library cannot be loaded from " + System.getProperty(UNPACK_INTO)
                            + ". Set " + DataFolder.VARIABLE
                            + " to a folder on a disk from which programs may run. Until then attempts are not kept.",
                    e);
        }
    }
}
