package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextTest {
    @TempDir
    Path folder;

    private PackFolder pack;
    private Problem problem;

    @BeforeEach
    void makePack() throws PackException {
        pack = new PackFolder(folder.resolve("demo"));
        problem = pack.problem();
    }

    @Test
    void textsAreReadOrAbsent() throws PackException {
        assertThat(ProblemText.statement(problem)).isEmpty();
        pack.write("arrays/sums/statement.md", "# Añb\n").write("arrays/sums/editorial.md", "Sum.");
        assertThat(ProblemText.statement(problem)).contains("# Añb\n");
        assertThat(ProblemText.editorial(problem)).contains("Sum.");
    }

    @Test
    void aTextThatIsNoTextIsRefused() {
        pack.write("arrays/sums/statement.md", new byte[] {'a', '\n', 'b', (byte) 0x80});
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> ProblemText.statement(problem))
                .extracting(refused -> refused.fault().describe())
                .isEqualTo("arrays/sums/statement.md:2:2: expected UTF-8, found the byte 0x80 that cannot stand here");
        pack.write("arrays/sums/editorial.md", " ".repeat((1 << 20) + 1));
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> ProblemText.editorial(problem))
                .withMessage("the file is larger than 1 MiB, the most that is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.png", "a%20b.png", "./a b.png", "pictures/x.SVG"})
    void picturesBesideTheTextAreFound(String reference) {
        pack.write("arrays/sums/a b.png", "x").write("arrays/sums/pictures/x.SVG", "x");
        assertThat(ProblemText.picture(problem, reference))
                .isPresent()
                .get()
                .satisfies(path -> assertThat(path).startsWith(problem.folder()).isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../other.png",
                "pictures/../../other.png",
                "%2e%2e/other.png",
                "..\\other.png",
                "/etc/x.png",
                "file:///x.png",
                "https://example.org/x.png",
                "//host/x.png",
                "C:/x.png",
                "missing.png",
                "problem.json",
                "",
                "a\u0000.png",
                "link.png",
                "linked/x.png",
                "%00.png",
                ":.png",
                ".png",
                "pictures",
                "data.png/"
            })
    void nothingElseIsAPicture(String reference) throws IOException {
        pack.write("arrays/other.png", "x").write("arrays/sums/pictures/x.png", "x");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("x.png"), "x");
        Files.createSymbolicLink(problem.folder().resolve("link.png"), outside.resolve("x.png"));
        Files.createSymbolicLink(problem.folder().resolve("linked"), outside);
        Files.createDirectory(problem.folder().resolve("data.png"));
        assertThat(ProblemText.picture(problem, reference)).isEmpty();
    }
}
