package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever files a pack holds, zipping and importing it gives the same bytes under the same names. */
class ImportRoundTripTest {
    @Property(tries = 120)
    void everyByteIsAsItWas(
            @ForAll("files") Map<String, byte[]> files, @ForAll boolean stored, @ForAll("tops") String top)
            throws IOException, PackException {
        Path temp = Files.createTempDirectory("hone-round-trip-");
        try {
            PackFolder folder = new PackFolder(temp.resolve("mine"));
            files.forEach((path, bytes) -> folder.write(path, bytes));
            Path zip = temp.resolve("mine.zip");
            zip(DiskState.files(folder.root).keySet().stream().toList(), folder.root, zip, top, stored);

            for (Path source : List.of(zip, folder.root)) {
                PackShelf shelf = new PackShelf(temp.resolve("packs"), Optional.empty());
                StagedPack staged = shelf.stage(source, CancelToken.create(), Progress.NONE);
                Path place = shelf.install(staged, true, CancelToken.create(), Progress.NONE);
                assertThat(DiskState.files(place)).isEqualTo(DiskState.files(folder.root));
            }
        } finally {
            delete(temp);
        }
    }

    @Provide
    Arbitrary<Map<String, byte[]>> files() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("abcxyz0189-_ éüßñ中あ'()[]{}+=,;!@#$%^&~`")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "n" + text.strip());
        Arbitrary<String> type = Arbitraries.of("json", "md", "java", "png", "jpg", "svg", "txt", "PNG");
        Arbitrary<String> path = Combinators.combine(name.list().ofMaxSize(4), name, type)
                .as((folders, file, end) ->
                        String.join("/", folders) + (folders.isEmpty() ? "" : "/") + file + "." + end);
        Arbitrary<byte[]> content = Arbitraries.bytes().array(byte[].class).ofMaxSize(3_000);
        return Arbitraries.maps(path, content).ofMaxSize(12).map(ImportRoundTripTest::withoutCollisions);
    }

    /** One of each set of names that a pack may not hold together. */
    private static Map<String, byte[]> withoutCollisions(Map<String, byte[]> files) {
        Map<String, byte[]> kept = new TreeMap<>();
        EntryTree tree = new EntryTree();
        files.forEach((path, bytes) -> {
            try {
                tree.add(EntryName.of(path));
                kept.put(path, bytes);
            } catch (PackException collides) {
                assertThat(collides.fault().message()).containsAnyOf("differ only", "file and of a folder", "space");
            }
        });
        return kept;
    }

    @Provide
    Arbitrary<String> tops() {
        return Arbitraries.of("", "demo/", "demo-main/");
    }

    private static void zip(List<String> paths, Path folder, Path zip, String top, boolean stored) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (String path : paths) {
                byte[] bytes = Files.readAllBytes(folder.resolve(path));
                ZipEntry entry = new ZipEntry(top + path);
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(crc.getValue());
                }
                to.putNextEntry(entry);
                to.write(bytes);
                to.closeEntry();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
