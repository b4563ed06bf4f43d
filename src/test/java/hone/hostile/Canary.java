package hone.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that the user can read and write, with a secret in it. No submission has any business there, so whatever is
 * different afterwards, or known afterwards, is a breach.
 */
final class Canary implements AutoCloseable {
    static final String VICTIM = "victim.txt";
    /** A unix-domain socket that somebody else listens on. */
    static final String DOOR = "door.sock";

    private final Path folder;
    private final String token = "canary-" + UUID.randomUUID();
    private Map<String, String> before = Map.of();

    Canary() throws IOException {
        folder = Files.createTempDirectory("hone-canary").toRealPath();
        Files.writeString(folder.resolve(VICTIM), token);
        remember();
    }

    Path folder() {
        return folder;
    }

    /** What stands in the victim's file. */
    String token() {
        return token;
    }

    /** From now on this is how it has to be. */
    void remember() throws IOException {
        before = snapshot();
    }

    /** What is different, in words; puts it right for the next file. */
    List<String> changes() throws IOException {
        Map<String, String> after = snapshot();
        List<String> changes = new ArrayList<>();
        for (Map.Entry<String, String> entry : after.entrySet()) {
            String old = before.get(entry.getKey());
            if (old == null) {
                changes.add("new in the canary folder: " + entry.getKey());
                Files.deleteIfExists(folder.resolve(entry.getKey()));
            } else if (!old.equals(entry.getValue())) {
                changes.add("changed in the canary folder: " + entry.getKey());
            }
        }
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> changes.add("deleted from the canary folder: " + name));
        if (!changes.isEmpty()) {
            Files.writeString(folder.resolve(VICTIM), token);
            remember();
        }
        return changes;
    }

    private Map<String, String> snapshot() throws IOException {
        Map<String, String> found = new TreeMap<>(Comparator.reverseOrder());
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!path.equals(folder)) {
                    found.put(folder.relativize(path).toString(), describe(path));
                }
            }
        }
        return found;
    }

    private static String describe(Path path) throws IOException {
        BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String content = about.isRegularFile() ? Files.readString(path) : "";
        return about.isDirectory() + " " + about.isSymbolicLink() + " " + about.isOther() + " " + about.fileKey() + " "
                + (about.isRegularFile() ? about.lastModifiedTime() : "") + " " + permissions(path, about) + " "
                + content;
    }

    /** Empty where the system knows none, and for links, which have none of their own. */
    private static String permissions(Path path, BasicFileAttributes about) throws IOException {
        boolean told = !about.isSymbolicLink()
                && Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
        return told ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) : "";
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(Objects.requireNonNull(folder))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
