package hone.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that stands in a folder, however deep, with sizes and hashes: to compare before and after. */
public final class DiskState {
    private DiskState() {}

    /** What there is, by path. Hidden files count; links are what they point at, in words. */
    public static Map<String, String> of(Path folder) {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                state.put(folder.relativize(path).toString(), describe(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state;
    }

    /** The files alone, by path with forward slashes. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        of(folder).forEach((path, state) -> {
            if (!state.equals("folder")) {
                files.put(path.replace('\\', '/'), state);
            }
        });
        return files;
    }

    private static String describe(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "link to " + Files.readSymbolicLink(path);
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "folder";
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Files.size(path) + " " + hash(Files.readAllBytes(path))
                : "special";
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
