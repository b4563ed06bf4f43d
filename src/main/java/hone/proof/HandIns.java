package hone.proof;

import hone.proof.HandedIn.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads what a class handed in: a folder a student, a zip a student, a zip of it all, or files by a pattern. Nothing is
 * unpacked onto the disk, links are not followed, and what cannot be read is a row of its own.
 */
public final class HandIns {
    private static final int MOST_FILES = 100_000;
    private static final int MOST_IN_A_ZIP = 20_000;
    private static final int DEEPEST = 12;
    /** Characters of all sources together that are kept. */
    private static final long MOST_TEXT = 128L << 20;
    /** Bytes that one zip may unfold to. */
    static final long MOST_UNFOLDED = 512L << 20;

    private final Set<String> problems;
    private final Optional<NamePattern> pattern;
    private final List<HandedIn> found = new ArrayList<>();
    private long kept;
    /** Bytes that the zip at hand has unfolded to, with those in it. */
    private long unfolded;

    private HandIns(Set<String> problems, Optional<NamePattern> pattern) {
        this.problems = problems;
        this.pattern = pattern;
    }

    /**
     * Reads all of it.
     *
     * @param problems ids of the problems there are
     * @param pattern how the names of files are made; without one the first folder is the student and the file is the problem
     * @return ordered by student, problem and file
     * @throws IOException if the folder or zip itself cannot be read
     */
    public static List<HandedIn> read(Path root, Set<String> problems, Optional<NamePattern> pattern)
            throws IOException {
        HandIns reading = new HandIns(Set.copyOf(problems), pattern);
        if (Files.isDirectory(root)) {
            reading.readFolder(root);
        } else {
            try (InputStream in = Files.newInputStream(root)) {
                reading.readZip(in, "", true);
            }
        }
        reading.found.sort(Comparator.comparing(HandedIn::student)
                .thenComparing(handed -> handed.problem().orElse(""))
                .thenComparing(HandedIn::file));
        return List.copyOf(reading.found);
    }

    private void readFolder(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                if (files.size() > MOST_FILES) {
                    throw new IOException("it holds more than " + MOST_FILES + " files");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                String name = name(root, file);
                found.add(unreadable(name.replaceFirst("/.*", ""), name, "This cannot be read: " + e.getMessage()));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.naturalOrder());
        for (Path file : files) {
            String name = name(root, file);
            if (!isHidden(name)) {
                readFile(file, name);
            }
        }
    }

    /** With {@code /} between its parts, whatever the system writes. */
    private static String name(Path root, Path file) {
        StringBuilder path = new StringBuilder();
        root.relativize(file)
                .forEach(part -> path.append(path.isEmpty() ? "" : "/").append(part));
        return path.toString();
    }

    private void readFile(Path file, String name) {
        if (isZip(name)) {
            try (InputStream in = Files.newInputStream(file)) {
                unfolded = 0;
                readZip(in, stem(name) + "/", false);
            } catch (IOException | IllegalArgumentException e) {
                found.add(spoilt(name, e));
            }
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            add(name, SourceBytes.read(in.readNBytes(SourceBytes.MOST + 1)));
        } catch (IOException e) {
            add(name, new Content.Unreadable("The file cannot be read: " + e.getMessage()));
        }
    }

    private static HandedIn spoilt(String name, Exception e) {
        return unreadable(stem(name), name, "The zip cannot be read: " + e.getMessage() + ".");
    }

    private static HandedIn unreadable(String student, String file, String why) {
        return new HandedIn(student, file, Optional.empty(), new Content.Unreadable(why));
    }

    /**
     * Reads a zip.
     *
     * @param prefix stands before the names in it
     * @param nested whether zips in it are read too
     */
    private void readZip(InputStream in, String prefix, boolean nested) throws IOException {
        // Any bytes are a name there; what they are meant to be is found out below.
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_IN_A_ZIP) {
                throw new IOException("it holds more than " + MOST_IN_A_ZIP + " files");
            }
            String name = prefix + SourceBytes.name(entry.getName()).replace('\\', '/');
            if (!entry.isDirectory() && !isHidden(name)) {
                readEntry(zip, name, nested);
            }
            rest(zip);
        }
        if (entries == 0) {
            throw new IOException("it is empty, or no zip");
        }
    }

    private void readEntry(ZipInputStream zip, String name, boolean nested) throws IOException {
        if (!nested || !isZip(name)) {
            byte[] bytes = zip.readNBytes(SourceBytes.MOST + 1);
            unfolded += bytes.length;
            add(name, SourceBytes.read(bytes));
            return;
        }
        try {
            readZip(zip, stem(name) + "/", false);
        } catch (TooMuchException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // One student's; where the outer zip is to blame, it says so itself at its next entry.
            found.add(spoilt(name, e));
        }
    }

    /** Reads to the end of an entry, also of one that nobody wants: a small file can unfold to any number of bytes. */
    private void rest(ZipInputStream zip) throws IOException {
        byte[] some = new byte[1 << 16];
        for (int read = zip.read(some); read > 0; read = zip.read(some)) {
            unfolded += read;
            if (unfolded > MOST_UNFOLDED) {
                throw new TooMuchException();
            }
        }
    }

    /** A zip unfolds too far, with all that is in it. */
    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException() {
            super("it unfolds to more than " + (MOST_UNFOLDED >> 20) + " MiB");
        }
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** What systems and editors leave behind. */
    private static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.contains("/.")
                || name.startsWith("__MACOSX/")
                || name.contains("/__MACOSX/");
    }

    private void add(String path, Content read) {
        Content content = read;
        if (read instanceof Content.Source(var text)) {
            kept += text.length();
            if (kept > MOST_TEXT) {
                content = new Content.Unreadable("More than " + (MOST_TEXT >> 20) + " Mi characters were handed in.");
            }
        }
        Optional<NamePattern.Names> names = pattern.flatMap(known -> known.match(path));
        if (names.isPresent()) {
            found.add(new HandedIn(
                    names.get().student(), path, problem(names.get().problem()), content));
            return;
        }
        String[] parts = path.split("/");
        String student = parts.length > 1 ? parts[0] : "";
        String file = parts[parts.length - 1];
        boolean java = file.toLowerCase(Locale.ROOT).endsWith(".java");
        Optional<String> problem = pattern.isPresent() ? Optional.empty() : problem(stem(file));
        if (problem.isEmpty() && pattern.isEmpty() && parts.length > 2) {
            // A folder a problem, with a file of any name in it.
            problem = problem(parts[parts.length - 2]);
        }
        found.add(new HandedIn(
                student,
                path,
                java ? problem : Optional.empty(),
                java ? content : new Content.Unreadable("This is no .java file.")));
    }

    /** A name without its ending. */
    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** The id that a name means: people write {@code PairSum} or {@code pair_sum} for {@code pair-sum}. */
    private Optional<String> problem(String name) {
        String plain = plain(name);
        return problems.stream()
                .filter(id -> id.equals(name))
                .findFirst()
                .or(() ->
                        problems.stream().filter(id -> plain(id).equals(plain)).findFirst());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
