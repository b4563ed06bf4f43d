package hone.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder on disk, whose links are never followed and whose hidden parts are not looked into. */
final class FolderSource implements PackSource {
    private static final int CHUNK = 1 << 16;

    private final List<Found> entries;

    private FolderSource(List<Found> entries) {
        this.entries = entries;
    }

    /** Lists a folder, which may itself be reached by a link, as the person named it. */
    static FolderSource open(Path folder) throws IOException, PackException {
        Path root = folder.toRealPath();
        Walk walk = new Walk(root);
        // One deeper than allowed, so that what is too deep is met and refused.
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), EntryName.DEEPEST + 1, walk);
        if (walk.refusal != null) {
            throw walk.refusal;
        }
        return new FolderSource(walk.found);
    }

    @Override
    public List<Found> entries() {
        return entries;
    }

    @Override
    public void close() {}

    /** A file or folder that stands there. */
    private record Found(EntryName name, long size, Path path) implements Entry {
        @Override
        public void copyTo(Sink sink) throws IOException, PackException {
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = Channels.newInputStream(
                    Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    sink.take(chunk, length);
                }
            }
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Found> found = new ArrayList<>();
        private @Nullable PackException refusal;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) ? FileVisitResult.CONTINUE : take(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return take(file, attributes);
        }

        private FileVisitResult take(Path path, BasicFileAttributes attributes) {
            String relative = relative(path);
            try {
                if (new EntryName(relative, attributes.isDirectory()).hidden()) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (attributes.isSymbolicLink() || attributes.isOther()) {
                    throw ArrivalFaults.refused(
                            relative,
                            "it is a link or a special file; a pack holds plain files only."
                                    + " Put the file itself in its place.");
                }
                EntryName name = EntryName.of(attributes.isDirectory() ? relative + "/" : relative);
                found.add(new Found(name, attributes.isDirectory() ? 0 : attributes.size(), path));
                if (found.size() > EntryTree.MOST) {
                    throw ArrivalFaults.refused("it holds more than " + EntryTree.grouped(EntryTree.MOST)
                            + " files and folders, the most that a pack may hold.");
                }
                return FileVisitResult.CONTINUE;
            } catch (PackException e) {
                refusal = e;
                return FileVisitResult.TERMINATE;
            }
        }

        private String relative(Path path) {
            List<String> parts = new ArrayList<>();
            root.relativize(path).forEach(part -> parts.add(part.toString()));
            return String.join("/", parts);
        }
    }
}
