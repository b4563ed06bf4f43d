package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Problem.Difficulty;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackContentsTest {
    @TempDir
    private Path root;

    @Test
    void countsKindsDifficultiesBadgesAndWhatIsBroken() throws PackException {
        PackFolder folder = new PackFolder(root);
        folder.write("arrays/sums/submissions/accepted/Reference.java", "class Solution {}")
                .write("arrays/sums/submissions/wrong_answer/notes.txt", "no solution")
                .write("arrays/sums/input_validators/Validator.java", "class Validator {}");
        folder.write(
                        "texts/echo/problem.json",
                        "{\"title\": \"Echo\", \"kind\": \"program\", \"difficulty\": \"hard\","
                                + " \"signature\": {\"class\": \"Main\"}}")
                .write("texts/echo/data/sample/a.json", "[{\"in\": [\"a\"], \"out\": \"a\"}]");
        folder.write("arrays/torn/problem.json", "{");

        PackContents contents = PackContents.of(folder.read());
        assertThat(contents.header().id()).isEqualTo("demo");
        assertThat(contents.sound()).isEqualTo(2);
        assertThat(contents.programs()).isEqualTo(1);
        assertThat(contents.difficulties()).containsEntry(Difficulty.MEDIUM, 1).containsEntry(Difficulty.HARD, 1);
        assertThat(contents.badges())
                .containsOnlyKeys(Badge.SOLUTION, Badge.VALIDATOR)
                .containsEntry(Badge.SOLUTION, 1);
        assertThat(contents.broken())
                .extracting(fault -> fault.file().orElse(""))
                .containsExactly("arrays/torn/problem.json");
    }
}
