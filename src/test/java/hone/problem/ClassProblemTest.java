package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Whole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading problems of the kinds class and program, and their cases. */
class ClassProblemTest {
    private static final String PROBLEM = """
            {"title": "T", "kind": "class", "signature": {"class": "Meter",
             "constructor": [{"name": "start", "type": "double"}],
             "methods": [
              {"name": "add", "parameters": [{"name": "values", "type": "int[]"}], "returns": "void"},
              {"name": "mean", "parameters": [], "returns": "double"},
              {"name": "tree", "parameters": [{"name": "root", "type": "TreeNode"}], "returns": "TreeNode"}]}}
            """;

    @TempDir
    private Path folder;

    private PackFolder pack;

    @BeforeEach
    void makePack() {
        pack = new PackFolder(folder);
        pack.write("arrays/sums/problem.json", PROBLEM);
    }

    private Case read(String json) throws PackException {
        pack.write("arrays/sums/data/sample/first.json", "[" + json + "]");
        return CaseReader.read(pack.problem()).samples().getFirst();
    }

    @Test
    void theCallsSayTheTypes() throws PackException {
        Case read = read("""
                {"in": [["Meter", "add", "mean", "tree"], [[2], [[1, 2]], [], [[1, null, 3, null]]]],
                 "out": [null, null, 1, [3, null, null]]}
                """);
        assertThat(read.input())
                .containsExactly(
                        new Sequence(List.of(new Text("Meter"), new Text("add"), new Text("mean"), new Text("tree"))),
                        new Sequence(List.of(
                                new Sequence(List.of(new Real(2))),
                                new Sequence(List.of(Sequence.ofWholes(1, 2))),
                                new Sequence(List.of()),
                                new Sequence(
                                        List.of(new Sequence(List.of(new Whole(1), new Absent(), new Whole(3))))))));
        assertThat(read.expected())
                .contains(new Sequence(
                        List.of(new Absent(), new Absent(), new Real(1), new Sequence(List.of(new Whole(3))))));
        assertThat(read.size()).isEqualTo(5 + 3 + 4 + 4 + 1 + 2 + 3);
    }

    @Test
    void anOutputMayStandBeforeItsInput() throws PackException {
        String input = "\"in\": [[\"Meter\", \"mean\", \"mean\"], [[2], [], []]]";
        String output = "\"out\": [null, 1, \"NaN\"]";
        assertThat(read("{" + output + ", " + input + "}")).isEqualTo(read("{" + input + ", " + output + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "¶1, \"out\": [] | $[0].in | expected an array of the names of the calls and an array of their arguments, found 1",
                "[¶[], []], \"out\": [] | $[0].in[0] | expected at least one call, \"Meter\"",
                "[[¶\"add\"], [[]]], \"out\": [] | $[0].in[0][0] | expected \"Meter\", which makes the object, found \"add\"",
                "[[\"Meter\", ¶\"Meter\"], [[1]]], \"out\": [] | $[0].in[0][1] | expected the name of a method of Meter, found \"Meter\"",
                "[[\"Meter\", ¶7], [[1]]], \"out\": [] | $[0].in[0][1] | expected the name of a method of Meter, found 7",
                "[[\"Meter\"], [[¶\"x\"]]], \"out\": [] | $[0].in[1][0][0] | expected a number, \"NaN\", \"Infinity\" or \"-Infinity\" (double), found \"x\"",
                "[[\"Meter\"], [[1, ¶2]]], \"out\": [] | $[0].in[1][0][1] | expected an array of the arguments of Meter (1), found more",
                "[[\"Meter\", \"mean\"], [[1]¶]], \"out\": [] | $[0].in[1] | expected an array of one array of arguments a call (2), found 1",
                "[[\"Meter\"], [[1]]], \"out\": [¶1] | $[0].out[0] | expected null, as Meter returns nothing, found 1",
                "[[\"Meter\", \"mean\"], [[1], []]], \"out\": [null, ¶null] | $[0].out[1] | expected a number, \"NaN\", \"Infinity\" or \"-Infinity\" (double), found null",
            })
    void aFaultIsToldWhereItStands(String marked, String path, String message) throws PackException {
        Marked json = Marked.of("[{\"in\": " + marked + "}]");
        pack.write("arrays/sums/data/sample/first.json", json.text());
        Problem problem = pack.problem();
        PackException refusal = catchThrowableOfType(PackException.class, () -> CaseReader.read(problem));
        assertThat(refusal.fault().message()).isEqualTo(message);
        assertThat(refusal.fault().line()).hasValue(json.line());
        assertThat(refusal.fault().column()).hasValue(json.column());
        assertThat(refusal.fault().path())
                .hasValueSatisfying(found -> assertThat(found).startsWith(path));
    }

    @Test
    void aProgramReadsAndPrintsText() throws PackException {
        pack.write("arrays/sums/problem.json", """
                {"title": "T", "kind": "program", "signature": {"class": "Main"}}
                """);
        Case read = read("{\"in\": [\"3\\n\"], \"out\": \"6\\n\"}");
        assertThat(read.input()).containsExactly(new Text("3\n"));
        assertThat(read.expected()).contains(new Text("6\n"));
        Problem problem = pack.problem();
        assertThat(problem.profile()).isEqualTo(Problem.Profile.PROGRAM);
        assertThat(problem.compare()).isEqualTo(Compare.TOKENS);
        assertThat(problem.signature().kind()).isEqualTo("program");
    }

    @Test
    void theStubsHaveAPlaceToBegin() throws PackException {
        Stub stub = Stub.of(pack.problem().signature());
        assertThat(stub.text())
                .contains("public Meter(double start) {", "public double mean() {", "return 0;", "// class TreeNode");
        assertThat(stub.text().substring(0, stub.caret())).endsWith("public Meter(double start) {\n        ");
        Stub program = Stub.of(new Signature.Program("Main"));
        assertThat(program.text()).startsWith("class Main {\n    public static void main(String[] args) {\n");
    }
}
