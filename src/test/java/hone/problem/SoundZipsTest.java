package hone.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs as the tools in use make them come in whole, every byte as it was. */
class SoundZipsTest {
    private static final Map<String, String> FILES = Map.of(
            "pack.json", PackFolder.PACK,
            "arrays/sums/problem.json", PackFolder.PROBLEM,
            "arrays/sums/data/sample/first.json", PackFolder.SAMPLES);

    @TempDir
    private Path temp;

    private PackShelf shelf;

    @BeforeEach
    void makeShelf() {
        shelf = new PackShelf(temp.resolve("packs"), Optional.empty());
    }

    private Path install(Path source) throws PackException {
        StagedPack staged = shelf.stage(source, CancelToken.create(), Progress.NONE);
        return shelf.install(staged, false, CancelToken.create(), Progress.NONE);
    }

    record Sound(String name, Supplier<byte[]> zip) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sound> sound() {
        List<Sound> all = new ArrayList<>();
        add(all, "at the root", () -> RawZip.pack(""));
        add(all, "in one top folder", () -> RawZip.pack("demo-main/"));
        add(
                all,
                "with folders of their own",
                () -> new RawZip()
                        .folder("demo/")
                        .file("demo/pack.json", PackFolder.PACK)
                        .folder("demo/arrays/")
                        .folder("demo/arrays/sums/")
                        .file("demo/arrays/sums/problem.json", PackFolder.PROBLEM)
                        .file("demo/arrays/sums/data/sample/first.json", PackFolder.SAMPLES)
                        .folder("demo/arrays/empty/"));
        add(
                all,
                "folders after their files",
                () -> RawZip.pack("demo/").folder("demo/arrays/").folder("demo/"));
        add(
                all,
                "stored",
                () -> RawZip.pack("").all(e -> {
                    e.method = 0;
                    e.packed = FILES.getOrDefault(new String(e.name, UTF_8), "").getBytes(UTF_8);
                }));
        for (int length : new int[] {12, 16, 20, 24}) {
            add(
                    all,
                    "with descriptors of " + length + " bytes",
                    () -> RawZip.pack("").all(e -> e.streamed(length)));
        }
        add(
                all,
                "made on DOS",
                () -> RawZip.pack("").all(e -> {
                    e.madeBy = 20;
                    e.attributes = 0x20;
                }));
        add(all, "without any attributes", () -> RawZip.pack("").all(e -> e.attributes = 0));
        add(
                all,
                "without the flag for UTF-8, as macOS does it",
                () -> RawZip.pack("").all(e -> e.flags = 0));
        add(all, "with a comment", () -> RawZip.pack("").whole(z -> z.comment = "by ada".getBytes(UTF_8)));
        add(all, "with a zip64 end", () -> RawZip.pack("").whole(z -> z.large = true));
        add(
                all,
                "with times and owners",
                () -> RawZip.pack("").all(e -> {
                    e.extra = RawZip.extra(0x5455, 1);
                    e.localExtra = RawZip.extra(0x7875, 1, 2);
                }));
        add(
                all,
                "with the name again",
                () -> RawZip.pack("").all(e -> e.extra = RawZip.unicodePath(e.name, new String(e.name, UTF_8))));
        add(
                all,
                "with what macOS adds",
                () -> RawZip.pack("demo/")
                        .file("__MACOSX/demo/._pack.json", "\0\5\26\7")
                        .file("__MACOSX/._demo", "\0\5\26\7")
                        .file("demo/.DS_Store", "\0\0\0\1Bud1")
                        .file("demo/arrays/.DS_Store", "\0\0\0\1Bud1"));
        add(
                all,
                "with what git and editors leave",
                () -> RawZip.pack("")
                        .file(".gitignore", "target/")
                        .file(".git/hooks/pre-commit", "#!/bin/sh")
                        .file("arrays/.idea/workspace.xml", "<x/>"));
        all.add(new Sound("made by Java, streamed", () -> byJava(true)));
        all.add(new Sound("made by Java, stored", () -> byJava(false)));
        return all.stream();
    }

    private static void add(List<Sound> all, String name, Supplier<RawZip> zip) {
        all.add(new Sound(name, () -> zip.get().bytes()));
    }

    private static byte[] byJava(boolean deflated) {
        try (var out = new java.io.ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(FILES).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                byte[] content = file.getValue().getBytes(UTF_8);
                if (!deflated) {
                    var crc = new java.util.zip.CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void comesInWhole(Sound sound) throws IOException, PackException {
        Path place = install(Files.write(temp.resolve("sound.zip"), sound.zip().get()));

        assertThat(place).isEqualTo(temp.resolve("packs/demo"));
        assertIsThePack(place);
        assertThat(DiskState.of(temp.resolve("packs")).keySet())
                .allMatch(path -> path.isEmpty() || path.startsWith("demo"));
    }

    private static void assertIsThePack(Path place) throws PackException {
        Map<String, String> expected = new TreeMap<>();
        FILES.forEach((path, text) ->
                expected.put(path, text.getBytes(UTF_8).length + " " + DiskState.hash(text.getBytes(UTF_8))));
        assertThat(DiskState.files(place)).isEqualTo(expected);
        assertThat(PackReader.read(place).problems()).hasSize(1).allMatch(Problem.class::isInstance);
    }

    @Test
    void aFolderComesInWithoutItsHiddenParts() throws IOException, PackException {
        PackFolder folder = new PackFolder(temp.resolve("mine"));
        folder.write(".git/config", "[core]").write("arrays/.notes.md", "later").write(".DS_Store", "x");
        Files.createSymbolicLink(folder.root.resolve(".link"), temp);

        assertIsThePack(install(folder.root));
    }

    @Test
    void aFolderMayBeReachedByALinkAndHoldThePackInOneFolder() throws IOException, PackException {
        new PackFolder(temp.resolve("outer/inner"));

        assertIsThePack(install(Files.createSymbolicLink(temp.resolve("link"), temp.resolve("outer"))));
    }

    @Test
    void aMultitudeOfEntriesComesIn() throws IOException, PackException {
        Path zip = temp.resolve("many.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipOutputStream many = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                put(many, file.getKey(), file.getValue());
            }
            for (int i = 0; i < 70_000; i++) {
                put(many, ".hidden/" + i, "");
            }
        }

        assertIsThePack(install(zip));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
