package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticStateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Solution { int solve(int n) { return n; } }",
                "class Solution { static final int MOD = 1_000_000_007; static final String NAME = \"x\"; }",
                "class Solution { int calls; final int[] memo = new int[9]; }",
                "class Solution { Runnable r() { return () -> System.out.println(1); } }",
                "class Solution { record Pair(int a, int b) {} Object solve() { return new Pair(1, 2); } }",
                "class Solution { class Node { int v; } interface Visitor { int LIMIT = 5; void visit(Node node); } }"
            })
    void whatCanKeepNothing(String source, @TempDir Path folder) {
        assertThat(StaticState.isIn(Compile.javac(source))).as("javac").isFalse();
        assertThat(StaticState.isIn(Compile.ecj(source, folder))).as("ecj").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Solution { static int calls; }",
                "class Solution { static final int[] MEMO = new int[9]; }",
                "class Solution { static final java.util.Map<Integer, Integer> MEMO = new java.util.HashMap<>(); }",
                "class Solution { static { System.out.println(1); } }",
                "class Solution { static final Integer BOXED = 5; }",
                "class Solution { interface Kept { java.util.List<Integer> ALL = new java.util.ArrayList<>(); } }",
                "class Solution { enum Colour { RED; int seen; } }",
                "class Solution { static class Inner { static long count; } }",
                "class Solution { void solve() { class Local { static int count; } new Local(); } }"
            })
    void whatMayKeepSomething(String source, @TempDir Path folder) {
        assertThat(StaticState.isIn(Compile.javac(source))).as("javac").isTrue();
        assertThat(StaticState.isIn(Compile.ecj(source, folder))).as("ecj").isTrue();
    }

    @Test
    void whatCannotBeReadMayKeepAnything() {
        assertThat(StaticState.isIn(Map.of("Solution", new byte[] {1, 2, 3}))).isTrue();
    }
}
