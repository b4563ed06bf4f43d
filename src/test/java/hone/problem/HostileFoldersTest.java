package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder is no more trusted than an archive. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes links and names that Windows does not take")
class HostileFoldersTest {
    @TempDir
    private Path temp;

    private PackFolder folder;

    @BeforeEach
    void makePack() {
        folder = new PackFolder(temp.resolve("mine"));
    }

    private void isRefused(String blames, String says) {
        Map<String, String> before = DiskState.of(temp);
        PackShelf shelf = new PackShelf(temp.resolve("packs"), Optional.empty());
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> shelf.stage(folder.root, CancelToken.create(), Progress.NONE))
                .satisfies(refusal -> {
                    assertThat(refusal.fault().file()).contains(blames);
                    assertThat(refusal.fault().message()).contains(says);
                });
        assertThat(DiskState.of(temp)).isEqualTo(before);
    }

    /** Links are gone before the folder for tests is: its end warns of those that lead out. */
    private void linkIsRefused(String path, Path target) throws IOException {
        Path link = Files.createSymbolicLink(folder.root.resolve(path), target);
        try {
            isRefused(path, "link");
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void aLinkToAFile() throws IOException {
        linkIsRefused("arrays/sums/statement.md", Path.of("/etc/passwd"));
    }

    @Test
    void aLinkToAFolder() throws IOException {
        linkIsRefused("more", Path.of("/etc"));
    }

    @Test
    void aLinkToNothing() throws IOException {
        linkIsRefused("x.json", Path.of("nowhere"));
    }

    @Test
    void aPipe() throws Exception {
        new ProcessBuilder("mkfifo", folder.root.resolve("x.json").toString())
                .start()
                .waitFor();
        isRefused("x.json", "special file");
    }

    @Test
    void aFileOfAnotherType() {
        folder.write("arrays/sums/run.sh", "#!/bin/sh");
        isRefused("arrays/sums/run.sh", "types");
    }

    @Test
    void aNameThatWindowsDoesNotTake() {
        folder.write("arrays/sums/a:b.json", "{}");
        isRefused("arrays/sums/a:b.json", "Windows");
    }

    @Test
    void aBackslashInAName() {
        folder.write("arrays/sums/a\\x.json", "{}");
        isRefused("arrays/sums/a\\x.json", "backslash");
    }

    @Test
    void namesThatDifferInCase() {
        folder.write("arrays/sums/A.txt", "1").write("arrays/sums/a.txt", "2");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> StagedPack.temporary(folder.root, CancelToken.create(), Progress.NONE))
                .withMessageContaining("differ only in case");
    }

    @Test
    void aFileOfMoreThan64MiB() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.root.resolve("x.json").toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }
        isRefused("x.json", "64 MiB");
    }

    @Test
    void foldersThatNestTooDeep() {
        folder.write("d/".repeat(64) + "x.json", "{}");
        isRefused("d/".repeat(64).substring(0, 127) + "/x.json", "64");
    }

    @Test
    void noPackAtAll() {
        folder.delete("pack.json");
        isRefused("mine", "no pack.json");
    }
}
