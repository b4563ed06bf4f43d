package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hone.proof.HandedIn.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandInsTest {
    private static final Set<String> PROBLEMS = Set.of("pair-sum", "tidy");
    private static final byte[] JAVA = "class Solution {}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static List<String> rows(List<HandedIn> all) {
        return all.stream()
                .map(handed -> handed.student() + " " + handed.problem().orElse("?") + " "
                        + (handed.content() instanceof Content.Unreadable(var why) ? why : "source"))
                .toList();
    }

    @Test
    void aFolderAStudent() throws IOException {
        write("ann/pair-sum.java", JAVA);
        write("ann/Tidy.java", JAVA);
        write("ann/notes.txt", JAVA);
        write("ann/.DS_Store", JAVA);
        write("bob/week1/PairSum.java", JAVA);
        write("bob/tidy/Main.java", JAVA);
        write("bob/other.java", JAVA);
        write("cy/tidy.java", new byte[] {1, 0, 2});
        write("stray.java", JAVA);
        assertThat(rows(HandIns.read(folder, PROBLEMS, Optional.empty())))
                .containsExactly(
                        " ? source",
                        "ann ? This is no .java file.",
                        "ann pair-sum source",
                        "ann tidy source",
                        "bob ? source",
                        "bob pair-sum source",
                        "bob tidy source",
                        "cy tidy The file is not text.");
    }

    @Test
    void aZipAStudentAndAZipOfItAll() throws IOException {
        byte[] ann = zip(Map.of("pair-sum.java", JAVA, "__MACOSX/pair-sum.java", JAVA));
        write("in/ann.zip", ann);
        write("in/bob.zip", "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(rows(HandIns.read(folder.resolve("in"), PROBLEMS, Optional.empty())))
                .containsExactly("ann pair-sum source", "bob ? The zip cannot be read: it is empty, or no zip.");
        write("all.zip", zip(Map.of("ann.zip", ann, "cy/tidy.java", JAVA)));
        assertThat(rows(HandIns.read(folder.resolve("all.zip"), PROBLEMS, Optional.empty())))
                .containsExactly("ann pair-sum source", "cy tidy source");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> HandIns.read(folder.resolve("in/bob.zip"), PROBLEMS, Optional.empty()));
    }

    @Test
    void aSpoiltZipInAZipCostsOnlyItself() throws IOException {
        byte[] ann = zip(Map.of("pair-sum.java", JAVA));
        byte[] torn = Arrays.copyOf(ann, ann.length / 3);
        write("all.zip", zip(Map.of("ann.zip", ann, "bob.zip", torn, "cy/tidy.java", JAVA, "dan.zip", JAVA)));
        assertThat(rows(HandIns.read(folder.resolve("all.zip"), PROBLEMS, Optional.empty())))
                .hasSize(4)
                .contains("ann pair-sum source", "cy tidy source")
                .anyMatch(row -> row.startsWith("bob ? The zip cannot be read"))
                .anyMatch(row -> row.startsWith("dan ? The zip cannot be read"));
    }

    @Test
    void whatUnfoldsTooFarIsNotRead() throws IOException {
        byte[] huge = new byte[64 << 20];
        write("in/eve.zip", zip(Map.of("a.zip", huge, "b/.c", huge)));
        long most = HandIns.MOST_UNFOLDED;
        Map<String, byte[]> bomb = new TreeMap<>();
        for (int i = 0; i <= most / huge.length; i++) {
            bomb.put("__MACOSX/" + i, huge);
        }
        bomb.put("z/pair-sum.java", JAVA);
        write("in/mal.zip", zip(bomb));
        assertThat(rows(HandIns.read(folder.resolve("in"), PROBLEMS, Optional.empty())))
                .anyMatch(row -> row.startsWith("mal ? The zip cannot be read: it unfolds to more than"))
                .noneMatch(row -> row.equals("mal pair-sum source"));
    }

    @Test
    void filesByAPattern() throws IOException {
        write("PAIR-SUM_ann_1234.java", JAVA);
        write("tidy_bob_99.java", JAVA);
        write("odd.java", JAVA);
        NamePattern pattern = NamePattern.of("{problem}_{student}_*.java").orElseThrow();
        assertThat(rows(HandIns.read(folder, PROBLEMS, Optional.of(pattern))))
                .containsExactly(" ? source", "ann pair-sum source", "bob tidy source");
        assertThat(NamePattern.of("{student}.java")).isEmpty();
        assertThat(NamePattern.of("{student}{student}{problem}")).isEmpty();
    }
}
