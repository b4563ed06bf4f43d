package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCodeFileTest {
    private static final String CHECKER = "arrays/sums/output_validators/Checker.java";

    @TempDir
    Path folder;

    private PackFolder pack;

    @BeforeEach
    void makePack() {
        pack = new PackFolder(folder.resolve("demo"));
        pack.write(
                "arrays/sums/problem.json",
                PackFolder.PROBLEM.replaceFirst("\\{", "{\"compare\": {\"mode\": \"checker\"},"));
    }

    private Fault fault() throws PackException {
        return switch (pack.read().problems().getFirst()) {
            case BrokenProblem broken -> broken.fault();
            case Problem sound -> throw new AssertionError("read as " + sound);
        };
    }

    @Test
    void aProblemWithACheckerIsReadWithoutReadingTheChecker() throws PackException {
        pack.write(CHECKER, "this is no Java");
        assertThat(pack.read().warnings()).isEmpty();
        assertThat(pack.problem().compare().mode()).isEqualTo(Compare.Mode.CHECKER);
        assertThat(pack.problem().compare().levels()).isEmpty();
        assertThat(PackCodeFile.CHECKER.read(pack.problem())).isEqualTo("this is no Java");
        assertThat(PackCodeFile.CHECKER.shownAs(pack.problem())).isEqualTo(CHECKER);
    }

    @Test
    void withoutOneItIsBroken() throws PackException {
        assertThat(fault().file()).contains(CHECKER);
        assertThat(fault().message())
                .isEqualTo(
                        "expected a class Checker in this file, as the mode of \"compare\" is \"checker\"; the file is"
                                + " missing");
    }

    @Test
    void aFolderOrALinkIsNone() throws Exception {
        pack.write(CHECKER + "/x.java", "");
        assertThat(fault().message()).endsWith("found a folder");
        Files.delete(pack.root.resolve(CHECKER + "/x.java"));
        Files.delete(pack.root.resolve(CHECKER));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("Checker.java"), "");
        Files.createSymbolicLink(pack.root.resolve(CHECKER), elsewhere.resolve("Checker.java"));
        assertThat(fault().message()).endsWith("found a link, and links inside a pack are not followed");
        Files.delete(pack.root.resolve(CHECKER));
        Path folderOfIt = pack.root.resolve(CHECKER).getParent();
        Files.delete(folderOfIt);
        Files.createSymbolicLink(folderOfIt, elsewhere);
        assertThat(fault().message()).endsWith("found a link, and links inside a pack are not followed");
    }

    @Test
    void aFileThatBecameALinkIsNotRead() throws Exception {
        pack.write(CHECKER, "class Checker {}");
        Problem problem = pack.problem();
        Path elsewhere = Files.writeString(folder.resolve("secret.txt"), "a secret");
        Files.delete(pack.root.resolve(CHECKER));
        Files.createSymbolicLink(pack.root.resolve(CHECKER), elsewhere);
        assertThatThrownBy(() -> PackCodeFile.CHECKER.read(problem))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("link");
        Path folderOfIt = pack.root.resolve(CHECKER).getParent();
        Files.delete(pack.root.resolve(CHECKER));
        Files.delete(folderOfIt);
        Files.createSymbolicLink(folderOfIt, folder);
        Files.writeString(folder.resolve("Checker.java"), "a secret");
        assertThatThrownBy(() -> PackCodeFile.CHECKER.read(problem))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("link");
    }

    @Test
    void levelsSayNothingToAChecker() throws PackException {
        pack.write(CHECKER, "");
        pack.write(
                "arrays/sums/problem.json",
                PackFolder.PROBLEM.replaceFirst("\\{", "{\"compare\": {\"mode\": \"checker\", \"levels\": [0]},"));
        assertThat(pack.read().warnings())
                .extracting(Fault::message)
                .containsExactly("\"levels\" has a meaning with the mode unordered only; left out");
    }
}
