package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import hone.instrument.Snippets.Snippet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowListHonestTest {
    static List<Snippet> honest() {
        return Snippets.read("honest.txt");
    }

    static List<Snippet> forJanino() {
        return Snippets.read("honest-janino.txt");
    }

    @Test
    void thePilesAreNotEmpty() {
        assertThat(honest()).hasSizeGreaterThan(40);
        assertThat(forJanino()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("honest")
    void passesWhatJavacCompiled(Snippet snippet) {
        assertThat(AllowList.check(Compile.javac(snippet.source()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void passesWhatEcjCompiled(Snippet snippet, @TempDir Path folder) {
        assertThat(AllowList.check(Compile.ecj(snippet.source(), folder))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forJanino")
    void passesWhatJaninoCompiled(Snippet snippet) {
        assertThat(AllowList.check(Compile.janino(snippet.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forJanino")
    void passesOldStyleOfEcj(Snippet snippet, @TempDir Path folder) {
        assertThat(AllowList.check(Compile.ecj(snippet.text(), folder))).isEmpty();
    }

    @Test
    void deniesWhatJaninoCompiled() {
        List<Denial> denials = AllowList.check(Compile.janino("""
                public class Solution {
                  int f() throws Exception {
                    new Thread(new Runnable() { public void run() {} }).start();
                    return new java.io.FileReader("x").read();
                  }
                }
                """));

        assertThat(denials).extracting(Denial::line).containsExactly(3, 4);
        assertThat(denials).extracting(Denial::what).containsExactly("new Thread", "new FileReader");
    }
}
