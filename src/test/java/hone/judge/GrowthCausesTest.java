package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Compilers;
import hone.judge.GrowthReport.HotLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cause is named where the counts prove it, and nowhere else. */
@Timeout(120)
class GrowthCausesTest {
    private static Compilers compilers;
    private static RunWorkers workers;

    @BeforeAll
    static void start() {
        compilers = new Compilers();
        workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")));
    }

    @AfterAll
    static void stop() {
        compilers.close();
        workers.close();
    }

    private static List<HotLine> lines(String input, String method) throws Exception {
        LabelledProgram program = new LabelledProgram(
                "cause", Map.of("input", input), List.of(input), "class Solution {\n" + method + "\n}\n");
        return GrowthAccuracy.measure(program, compilers, workers, LabelledGrowthTest.PATIENCE)
                .report()
                .lines();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            searches a list       | int[] random | public int solve(int[] a) { List<Integer> seen = new ArrayList<>(); for (int x : a) { if (!seen.contains(x)) seen.add(x); } return seen.size(); }
            puts items into a list| int[] random | public int solve(int[] a) { List<Integer> all = new ArrayList<>(); for (int x : a) { all.add(0, x); } return all.size(); }
            changes a text        | int n        | public int solve(int n) { StringBuilder b = new StringBuilder(); for (int i = 0; i < n; i++) { b.insert(0, 'x'); } return b.length(); }
            makes a longer text   | int n        | public int solve(int n) { String s = ""; for (int i = 0; i < n; i++) { s += 'x'; } return s.length(); }
            makes a longer text   | int n        | public int solve(int n) { String s = ""; for (int i = 0; i < n; i++) { s = s.concat("x"); } return s.length(); }
            sorts again and again | int[] random | public int solve(int[] a) { int r = 0; for (int i = 0; i < a.length; i++) { Arrays.sort(a); r += a[0]; } return r; }
            copies a part         | int[] random | public int solve(int[] a) { return a.length == 0 ? 0 : a[0] + solve(Arrays.copyOfRange(a, 1, a.length)); }
            calls itself more     | int n        | public int solve(int n) { return n < 2 ? n : solve(n - 1) + solve(n - 2); }
            """)
    void theCauseIsNamed(String words, String input, String method) throws Exception {
        assertThat(lines(input, method).getFirst().cause())
                .hasValueSatisfying(cause -> assertThat(cause).contains(words));
    }

    @Test
    void whatIsCheapIsNotBlamed() throws Exception {
        String sets =
                "public int solve(int[] a) { Set<Integer> seen = new HashSet<>(); int r = 0; for (int x : a) for (int y : a)"
                        + " if (seen.contains(x - y)) r++; return r; }";
        String once =
                "public int solve(int[] a) { Arrays.sort(a); int[] b = Arrays.copyOfRange(a, 0, a.length); return b.length; }";

        for (String method : List.of(sets, once)) {
            assertThat(lines("int[] random", method))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.cause()).isEqualTo(Optional.empty()));
        }
    }
}
