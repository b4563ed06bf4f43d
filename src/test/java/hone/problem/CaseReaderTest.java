package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
    private static final String DATA = "arrays/sums/data/";

    @TempDir
    Path folder;

    private PackFolder pack;

    @BeforeEach
    void makePack() {
        pack = new PackFolder(folder);
    }

    @Test
    void samplesComeFirstThenFilesByCodePointThenPlace() throws PackException {
        String one = "{\"in\": [[1]], \"out\": 1}";
        pack.write(DATA + "sample/b.json", "[" + one + "," + one + "]")
                .write(DATA + "sample/B.json", "[" + one + "]")
                .write(DATA + "secret/\uFF5E.json", "[" + one + "]")
                .write(DATA + "secret/\uD83D\uDE00.json", "[{\"name\": \"given\", \"in\": [[1]], \"out\": 1}]")
                .write(DATA + "secret/notes.txt", "not a case")
                .write(DATA + "secret/.hidden.json", "not a case");
        Cases cases = CaseReader.read(pack.problem());
        assertThat(cases.samples()).extracting(Case::name).containsExactly("B#1", "b#1", "b#2", "first#1");
        assertThat(cases.secret()).extracting(Case::name).containsExactly("\uFF5E#1", "given");
        assertThat(cases.all()).extracting(Case::secret).containsExactly(false, false, false, false, true, true);
        assertThat(cases.warnings()).isEmpty();
    }

    @Test
    void valuesKeepTheirWholeRange() throws PackException {
        Problem problem = pack.problem("long", "long", "byte", "float", "double[]", "char", "String", "boolean");
        pack.write(DATA + "sample/first.json", """
                [{"out": -9223372036854775808, "explain": "why",
                  "in": [9223372036854775807, -128, 0.1, [1, "NaN", "-Infinity", -0.0], "é", "a\\u0000b", false]}]
                """);
        Case read = CaseReader.read(problem).samples().getFirst();
        assertThat(read.expected()).contains(new Whole(Long.MIN_VALUE));
        assertThat(read.explain()).contains("why");
        assertThat(read.input())
                .containsExactly(
                        new Whole(Long.MAX_VALUE),
                        new Whole(-128),
                        new Real(0.1f),
                        new Sequence(List.of(
                                new Real(1), new Real(Double.NaN), new Real(Double.NEGATIVE_INFINITY), new Real(-0.0))),
                        new Text("é"),
                        new Text("a\0b"),
                        new Truth(false));
        assertThat(read.size()).isEqualTo(12);
    }

    @Test
    void nullsAtTheEndOfATreeSayNothing() throws PackException {
        Problem problem = pack.problem("TreeNode", "TreeNode");
        pack.write(
                DATA + "sample/first.json",
                "[{\"in\": [[1, null, 2, 3]], \"out\": [1, null, 2, 3, null, null, null, null, null]}]");
        Case read = CaseReader.read(problem).samples().getFirst();
        assertThat(read.expected()).contains(read.input().getFirst());
        assertThat(ValueJson.write(read.expected().orElseThrow())).isEqualTo("[1,null,2,3]");
    }

    @Test
    void theChangedArgumentHasTheTypeOfTheOutput() throws PackException {
        pack.write(
                "arrays/sums/problem.json",
                PackFolder.PROBLEM.replace("\"returns\": \"long\"", "\"returns\": \"void\", \"mutates\": 0"));
        pack.write(DATA + "sample/first.json", "[{\"in\": [[2, 1]], \"out\": [1, 2]}]");
        assertThat(CaseReader.read(pack.problem()).samples().getFirst().expected())
                .contains(Sequence.ofWholes(1, 2));
    }

    @Test
    void aMethodWithoutParametersTakesAnEmptyInput() throws PackException {
        Problem problem = pack.problem("int");
        pack.write(DATA + "sample/first.json", "[{\"in\": [], \"out\": 1}]");
        assertThat(CaseReader.read(problem).samples().getFirst().input()).isEmpty();
    }

    @Test
    void unknownKeysAreWarningsWithTheirPlace() throws PackException {
        pack.write(DATA + "sample/first.json", "[{\"in\": [[1]], \"out\": 1,\n  \"explan\": [{\"in\": {}}]}]");
        assertThat(CaseReader.read(pack.problem()).warnings())
                .extracting(Fault::describe)
                .containsExactly(
                        DATA
                                + "sample/first.json:2:3: the key \"explan\" is unknown and was left out; did you mean \"explain\"? ($[0].explan)");
    }

    @Test
    void aNameIsUniqueOverSamplesAndSecretCases() throws PackException {
        pack.write(DATA + "secret/first.json", PackFolder.SAMPLES);
        Problem problem = pack.problem();
        assertRefused(
                problem,
                DATA + "secret/first.json:1:2: the name \"first#1\" is already that of a case in " + DATA
                        + "sample/first.json; give this case a \"name\" or rename the file ($[0])");
    }

    @Test
    void aProblemNeedsASampleCase() throws PackException {
        pack.write(DATA + "sample/first.json", "[]").write(DATA + "secret/x.json", PackFolder.SAMPLES);
        assertRefused(pack.problem(), DATA + "sample: expected at least one sample case, found none");
    }

    @Test
    void aLinkedFileOfCasesIsRefused() throws IOException, PackException {
        Path outside = folder.resolveSibling("outside.json");
        Files.createDirectories(folder.resolve(DATA + "secret"));
        Files.createSymbolicLink(folder.resolve(DATA + "secret/x.json"), outside);
        assertRefused(
                pack.problem(),
                DATA + "secret/x.json: this is a link or a special file; a pack holds plain files only");
    }

    @Test
    void aLargeFileIsReadWholeAndItsFaultIsFound() throws PackException {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            numbers.append(i).append(i % 100 == 99 ? ",\n" : ",");
        }
        Problem problem = pack.problem();
        pack.write(DATA + "sample/first.json", "[{\"in\": [[" + numbers + "7]], \"out\": 1}]");
        assertThat(CaseReader.read(problem).samples().getFirst().size()).isEqualTo(200_001);
        pack.write(DATA + "sample/first.json", "[{\"in\": [[" + numbers + "7.5]], \"out\": 1}]");
        assertRefused(
                problem,
                DATA + "sample/first.json:2001:1: expected an integer from -2147483648 to 2147483647 (int), found 7.5"
                        + " (write an integer without a point or an exponent) ($[0].in[0][200000])");
    }

    private static void assertRefused(Problem problem, String described) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> CaseReader.read(problem))
                .extracting(refused -> refused.fault().describe())
                .isEqualTo(described);
    }
}
