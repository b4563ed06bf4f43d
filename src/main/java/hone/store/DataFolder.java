package hone.store;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's work is kept.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
    /** The environment variable that names the data folder and wins over the platform's own place. */
    public static final String VARIABLE = "HONE_HOME";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The data folder of the person who runs this process. */
    public static DataFolder ofThisUser() throws StoreException {
        return locate(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Where the data folder stands; touches no disk.
     *
     * @param environment the process's environment
     * @param osName as the system property {@code os.name} gives it
     * @param userHome the person's home folder
     * @throws StoreException if {@value #VARIABLE} cannot be a path at all
     */
    public static DataFolder locate(Map<String, String> environment, String osName, Path userHome)
            throws StoreException {
        String own = environment.getOrDefault(VARIABLE, "");
        if (!own.isBlank()) {
            try {
                return new DataFolder(Path.of(own));
            } catch (InvalidPathException e) {
                throw new StoreException(VARIABLE + " is not a path: " + own + ". Set it to a folder, or unset it.", e);
            }
        }
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac") || os.startsWith("darwin")) {
            return new DataFolder(userHome.resolve("Library", "Application Support", "Hone"));
        }
        if (os.startsWith("windows")) {
            Path roaming = absolute(environment.get("APPDATA"), userHome.resolve("AppData", "Roaming"));
            return new DataFolder(roaming.resolve("Hone"));
        }
        // The XDG rules: a relative path is as if it were not there.
        Path data = absolute(environment.get("XDG_DATA_HOME"), userHome.resolve(".local", "share"));
        return new DataFolder(data.resolve("hone"));
    }

    private static Path absolute(@Nullable String candidate, Path otherwise) {
        if (candidate == null || candidate.isBlank()) {
            return otherwise;
        }
        try {
            Path path = Path.of(candidate);
            return path.isAbsolute() ? path : otherwise;
        } catch (InvalidPathException _) {
            return otherwise;
        }
    }

    /**
     * Makes the folder if it is not there, readable by its owner alone where the system knows owners.
     *
     * @throws StoreException if it cannot be made or is not a folder; the message says what to do
     */
    public void create() throws StoreException {
        createOwned(path);
    }

    static void createOwned(Path folder) throws StoreException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownerOnly(folder));
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new StoreException(
                    "The data folder " + folder + " cannot be made: " + DiskWords.why(e) + ". Set " + VARIABLE
                            + " to a folder that can be written.",
                    e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Whether a file can be made in it; tried, since permissions alone do not tell. */
    public boolean isWritable() {
        try {
            Path probe = Files.createTempFile(path, ".probe", "");
            Files.delete(probe);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Bytes that can still be written, or {@link Long#MAX_VALUE} where the system does not tell. */
    public long free() {
        try {
            FileStore disk = Files.getFileStore(path);
            return disk.getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }

    /** The database file. */
    Path database() {
        return path.resolve("hone.db");
    }

    /** The index of packs, which may be removed at any time. */
    Path index() {
        return path.resolve("index.db");
    }

    /** Where imported packs stand; made by the first import. */
    public Path packs() {
        return path.resolve("packs");
    }

    /** Where checks of packs that are not finished note what they have found. */
    public Path checks() {
        return path.resolve("checks");
    }

    /** Where drafts are journaled. */
    Path drafts() {
        return path.resolve("drafts");
    }

    /** Where timed rounds are kept. */
    Path rounds() {
        return path.resolve("rounds");
    }

    /** Where native libraries are unpacked, private to the person; never a place that others can write. */
    Path nativeLibraries() {
        return path.resolve("native");
    }
}
