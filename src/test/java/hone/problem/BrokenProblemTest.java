package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault a problem.json. */
class BrokenProblemTest {
    private static final String SIGNATURE =
            "\"signature\": {\"class\": \"Solution\", \"method\": \"go\", \"parameters\": [%s], \"returns\": %s}";
    private static final String INTS = "{\"name\": \"a\", \"type\": \"int[]\"}";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"heads", "signatures", "settings"})
    void isBrokenAtItsFault(String marked, String path, String message) throws PackException {
        Marked json = Marked.of(marked);
        Pack pack = new PackFolder(folder)
                .write("arrays/sums/problem.json", json.text())
                .read();
        Fault fault = switch (pack.problems().getFirst()) {
            case BrokenProblem broken -> broken.fault();
            case Problem sound -> throw new AssertionError("read as " + sound);
        };
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.file()).contains("arrays/sums/problem.json");
        assertThat(fault.line()).hasValue(json.line());
        assertThat(fault.column()).hasValue(json.column());
        assertThat(fault.path()).contains(path);
    }

    private static Arguments row(String marked, String path, String message) {
        return Arguments.of(marked, path, message);
    }

    static Stream<Arguments> heads() {
        String rest = SIGNATURE.formatted(INTS, "\"int\"");
        return Stream.of(
                row("¶[]", "$", "expected an object, found an array"),
                row(
                        "¶{\n \"kind\": \"function\", " + rest + "}",
                        "$",
                        "expected the key \"title\" (a title that is not blank)"),
                row(
                        "{\"title\": ¶\"  \", \"kind\": \"function\", " + rest + "}",
                        "$.title",
                        "expected a title that is not blank, found \"  \""),
                row(
                        "{\"title\":\n\t¶null, \"kind\": \"function\", " + rest + "}",
                        "$.title",
                        "expected a title that is not blank, found null"),
                row(
                        "¶{\"title\": \"T\", " + rest + "}",
                        "$",
                        "expected the key \"kind\" (one of class, function, program)"),
                row("¶{\"title\": \"T\", \"kind\": \"class\"}", "$", "expected the key \"signature\" (an object)"),
                row(
                        "{\"title\": \"T\", \"kind\": ¶\"func\"}",
                        "$.kind",
                        "expected one of class, function, program, found \"func\""),
                row(
                        "{\"title\": \"T\", \"kind\": ¶[1]}",
                        "$.kind",
                        "expected one of class, function, program, found an array"),
                row(
                        "{\"id\": ¶\"other\", \"title\": \"T\", \"kind\": \"function\", " + rest + "}",
                        "$.id",
                        "expected \"sums\", the name of the problem's folder, found \"other\""),
                row(
                        "{\"title\": \"T\", ¶\"title\": \"T\", \"kind\": \"function\", " + rest + "}",
                        "$.title",
                        "the key \"title\" stands twice in this object"),
                row(
                        "{\"title\": \"T\", \"kind\": \"function\", " + rest + "} ¶x",
                        "$",
                        "expected the end of the text, found x"),
                row("¶{\"title\": \"T\", \"kind\": \"function\"}", "$", "expected the key \"signature\" (an object)"),
                row(
                        "{\"title\": \"T\", \"kind\": \"function\", \"signature\": ¶\"int go()\"}",
                        "$.signature",
                        "expected an object, found \"int go()\""));
    }

    private static Arguments signature(String signature, String path, String message) {
        return row("{\"title\": \"T\", \"kind\": \"function\",\n  \"signature\": " + signature + "}", path, message);
    }

    private static Arguments types(String parameters, String returns, String path, String message) {
        return row(
                "{\"title\": \"T\", \"kind\": \"function\",\n " + SIGNATURE.formatted(parameters, returns) + "}",
                path,
                message);
    }

    static Stream<Arguments> signatures() {
        String tail = "\"method\": \"go\", \"parameters\": [], \"returns\": \"int\"}";
        return Stream.of(
                signature(
                        "¶{" + tail,
                        "$.signature",
                        "expected the key \"class\" (the name of the class, such as \"Solution\")"),
                signature(
                        "{\"class\": ¶\"My Class\", " + tail,
                        "$.signature.class",
                        "expected the name of a Java class, found \"My Class\""),
                signature(
                        "{\"class\": ¶\"class\", " + tail,
                        "$.signature.class",
                        "expected the name of a Java class, found the keyword class"),
                signature(
                        "{\"class\": ¶\"record\", " + tail,
                        "$.signature.class",
                        "expected a name for the class that Java or Hone does not use itself, found \"record\""),
                signature(
                        "{\"class\": ¶\"TreeNode\", " + tail,
                        "$.signature.class",
                        "expected a name for the class that Java or Hone does not use itself, found \"TreeNode\""),
                signature(
                        "{\"class\": \"S\", \"method\": ¶\"a\\u0000b\", \"parameters\": [], \"returns\": \"int\"}",
                        "$.signature.method",
                        "expected the name of a Java method, found \"a\\u0000b\""),
                signature(
                        "{\"class\": \"S\", \"method\": ¶\"new\", \"parameters\": [], \"returns\": \"int\"}",
                        "$.signature.method",
                        "expected the name of a Java method, found the keyword new"),
                signature(
                        "¶{\"class\": \"S\", \"method\": \"go\", \"returns\": \"int\"}",
                        "$.signature",
                        "expected the key \"parameters\" (an array of {\"name\", \"type\"})"),
                signature(
                        "{\"class\": \"S\", \"method\": \"go\", \"parameters\": ¶{}, \"returns\": \"int\"}",
                        "$.signature.parameters",
                        "expected an array of {\"name\", \"type\"}, found an object"),
                signature(
                        "¶{\"class\": \"S\", \"method\": \"go\", \"parameters\": []}",
                        "$.signature",
                        "expected the key \"returns\" (a type, or \"void\" together with \"mutates\")"),
                types("¶\"int a\"", "\"int\"", "$.signature.parameters[0]", "expected an object, found \"int a\""),
                types(
                        INTS + ", ¶{\"type\": \"int\"}",
                        "\"int\"",
                        "$.signature.parameters[1]",
                        "expected the key \"name\" (the name of the parameter)"),
                types(
                        INTS + ", ¶{\"name\": \"b\"}",
                        "\"int\"",
                        "$.signature.parameters[1]",
                        "expected the key \"type\" (a type such as \"int[]\")"),
                types(
                        INTS + ", {\"name\": ¶\"a\", \"type\": \"int\"}",
                        "\"int\"",
                        "$.signature.parameters[1].name",
                        "the name \"a\" is that of an earlier parameter"),
                types(
                        "{\"name\": ¶\"_\", \"type\": \"int\"}",
                        "\"int\"",
                        "$.signature.parameters[0].name",
                        "expected the name of a Java parameter, found the keyword _"),
                types(
                        "{\"name\": \"a\", \"type\": ¶\"List<int>\"}",
                        "\"int\"",
                        "$.signature.parameters[0].type",
                        "a List holds boxed types: expected List<Integer>, found List<int>"),
                types(
                        "{\"name\": \"a\", \"type\": ¶\"void\"}",
                        "\"int\"",
                        "$.signature.parameters[0].type",
                        "void stands only as \"returns\", together with \"mutates\""),
                types(
                        "{\"name\": \"a\", \"type\": ¶3}",
                        "\"int\"",
                        "$.signature.parameters[0].type",
                        "expected a type such as \"int[]\", found 3"),
                types(INTS, "¶\"int[][][][]\"", "$.signature.returns", "an array has at most 3 dimensions"),
                types(
                        INTS,
                        "¶\"void\"",
                        "$.signature.returns",
                        "\"returns\": \"void\" needs \"mutates\", the place of the parameter that is judged, from 0"),
                types(
                        INTS,
                        "\"int\", \"mutates\": ¶0",
                        "$.signature.mutates",
                        "\"mutates\" stands only beside \"returns\": \"void\", found int"),
                types(
                        INTS,
                        "\"void\", \"mutates\": ¶1",
                        "$.signature.mutates",
                        "expected an integer from 0 to 0, found 1"),
                types(
                        INTS,
                        "\"void\", \"mutates\": ¶-1",
                        "$.signature.mutates",
                        "expected an integer from 0 to 0, found -1"),
                types(
                        "",
                        "\"void\", \"mutates\": ¶0",
                        "$.signature.mutates",
                        "\"mutates\" names a parameter, and there is none"),
                types(
                        "{\"name\": \"s\", \"type\": \"String\"}",
                        "\"void\", \"mutates\": ¶0",
                        "$.signature.mutates",
                        "expected a parameter that a method can change (an array, a List, ListNode, TreeNode or Node), found String s"));
    }

    private static Arguments setting(String setting, String path, String message) {
        return row(
                "{\"title\": \"T\", \"kind\": \"function\",\n " + SIGNATURE.formatted(INTS, "\"int[]\"") + ",\n "
                        + setting + "}",
                path,
                message);
    }

    static Stream<Arguments> settings() {
        Stream<Arguments> settings = Stream.of(
                setting(
                        "\"difficulty\": ¶\"trivial\"",
                        "$.difficulty",
                        "expected one of easy, hard, medium, found \"trivial\""),
                setting("\"topics\": ¶\"arrays\"", "$.topics", "expected an array of strings, found \"arrays\""),
                setting("\"hints\": [\"a\",\n ¶\"\"]", "$.hints[1]", "expected a hint that is not blank, found \"\""),
                setting("\"limits\": ¶5", "$.limits", "expected an object, found 5"),
                setting(
                        "\"limits\": {\"cpuMillis\": ¶0}",
                        "$.limits.cpuMillis",
                        "expected an integer from 1 to 600000, found 0"),
                setting(
                        "\"limits\": {\"cpuMillis\": ¶1e3}",
                        "$.limits.cpuMillis",
                        "expected an integer from 1 to 600000, found 1e3 (write an integer without a point or an exponent)"),
                setting(
                        "\"limits\": {\"memoryMiB\": ¶8192}",
                        "$.limits.memoryMiB",
                        "expected an integer from 16 to 4096, found 8192"),
                setting(
                        "\"limits\": {\"memoryMiB\": ¶\"256\"}",
                        "$.limits.memoryMiB",
                        "expected an integer from 16 to 4096, found \"256\""),
                setting(
                        "\"limits\": {\"work\": ¶99999999999999999999}",
                        "$.limits.work",
                        "expected an integer from 1 to 1000000000000, found 99999999999999999999"),
                setting(
                        "\"limits\": {\"work\": ¶0}",
                        "$.limits.work",
                        "expected an integer from 1 to 1000000000000, found 0"),
                setting(
                        "\"limits\": {\"work\": ¶2.5e6}",
                        "$.limits.work",
                        "expected an integer from 1 to 1000000000000, found 2.5e6 (write an integer without a point or an"
                                + " exponent)"),
                setting(
                        "\"compare\": {\"mode\": ¶\"tokens\"}",
                        "$.compare.mode",
                        "the mode \"tokens\" is for programs; expected exact, unordered or checker for a function"),
                setting(
                        "\"compare\": {\"mode\": ¶\"fuzzy\"}",
                        "$.compare.mode",
                        "expected one of exact, unordered, checker, found \"fuzzy\""),
                setting(
                        "\"compare\": {\"mode\": \"unordered\", \"levels\": [0, ¶1]}",
                        "$.compare.levels[1]",
                        "expected 0, the only level of int[], found 1"),
                setting(
                        "\"compare\": {\"mode\": \"unordered\", \"levels\": ¶[]}",
                        "$.compare.levels",
                        "expected at least one level, 0 being the outermost"),
                setting(
                        "\"compare\": {\"mode\": \"unordered\", \"levels\": ¶0}",
                        "$.compare.levels",
                        "expected an array of levels, 0 being the outermost, found 0"),
                setting(
                        "\"compare\": {\"absolute\": ¶-0.1}",
                        "$.compare.absolute",
                        "expected a number of at least 0, found -0.1"),
                setting(
                        "\"compare\": {\"relative\": ¶1e999}",
                        "$.compare.relative",
                        "expected a number of at least 0, found 1e999"),
                setting("\"growth\": ¶\"n\"", "$.growth", "expected an object, found \"n\""),
                setting(
                        "\"growth\": {\"sizes\": ¶[], \"max\": 5}",
                        "$.growth.sizes",
                        "expected the names of one or two sizes, found 0"),
                setting(
                        "\"growth\": {\"sizes\": [\"n\"], \"max\": ¶[5, 6]}",
                        "$.growth.max",
                        "expected one number a size, so 1 of them, found 2"),
                setting(
                        "\"growth\": {\"max\": [¶0]}",
                        "$.growth.max[0]",
                        "expected an integer from 1 to 1000000000000, found 0"),
                setting(
                        "\"reveal\": ¶\"sometimes\"",
                        "$.reveal",
                        "expected one of always, name, never, on-failure, found \"sometimes\""),
                setting(
                        "\"profile\": ¶\"root\"",
                        "$.profile",
                        "expected one of concurrency, plain, program, found \"root\""),
                setting("\"related\": [¶7]", "$.related[0]", "expected the id of a problem, found 7"));
        Stream<Arguments> levels = Arrays.stream(new String[][] {
                    {
                        "int",
                        "\"compare\": {\"mode\": ¶\"unordered\"}",
                        "$.compare.mode",
                        "the mode unordered needs an array or a List to compare, found int"
                    },
                    {
                        "TreeNode",
                        "\"compare\": {\"mode\": ¶\"unordered\", \"levels\": [0]}",
                        "$.compare.mode",
                        "the mode unordered needs an array or a List to compare, found TreeNode"
                    },
                    {
                        "List<int[]>",
                        "\"compare\": {\"mode\": \"unordered\", \"levels\": [1, ¶2]}",
                        "$.compare.levels[1]",
                        "expected an integer from 0 to 1, found 2"
                    },
                })
                .map(r -> row(
                        "{\"title\": \"T\", \"kind\": \"function\",\n " + SIGNATURE.formatted(INTS, '"' + r[0] + '"')
                                + ", " + r[1] + "}",
                        r[2],
                        r[3]));
        return Stream.concat(settings, levels);
    }
}
