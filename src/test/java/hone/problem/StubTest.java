package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Signature.Function;
import hone.problem.Signature.Parameter;
import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class StubTest {
    private static final Function CLOSEST = new Function(
            "Solution",
            "closest",
            List.of(new Parameter("readings", new ArrayOf(Scalar.INT)), new Parameter("target", Scalar.LONG)),
            new ArrayOf(Scalar.INT),
            OptionalInt.empty());

    @Test
    void putsTheCaretIntoAnEmptyMethod() {
        Stub stub = Stub.of(CLOSEST);
        assertThat(new StringBuilder(stub.text()).insert(stub.caret(), "|")).hasToString("""
                        class Solution {
                            public int[] closest(int[] readings, long target) {
                                |
                                return null;
                            }
                        }
                        """);
    }

    @Test
    void showsHelperTypesAsComments() {
        Function join = new Function(
                "Solution",
                "join",
                List.of(new Parameter("lists", new ArrayOf(Structure.LIST_NODE))),
                new ListOf(Structure.TREE_NODE),
                OptionalInt.empty());
        assertThat(Stub.of(join).text())
                .startsWith("// class ListNode {\n//     int val;\n")
                .contains("// class TreeNode {\n")
                .doesNotContain("class Node");
    }

    @Test
    void everyStubAndTheTypesInItsCommentsCompile() {
        List<Type> types = new ArrayList<>(List.of(Scalar.values()));
        types.addAll(List.of(Structure.values()));
        List.of(Scalar.values()).forEach(scalar -> types.add(new ListOf(scalar)));
        types.add(new ArrayOf(new ArrayOf(new ListOf(Scalar.INT))));
        types.add(Nothing.VOID);
        StringBuilder classes = new StringBuilder("import java.util.*;\n");
        for (int i = 0; i < types.size(); i++) {
            Type type = types.get(i);
            Parameter parameter = new Parameter("value", type instanceof Nothing ? new ArrayOf(Scalar.INT) : type);
            OptionalInt mutates = type instanceof Nothing ? OptionalInt.of(0) : OptionalInt.empty();
            String stub = Stub.of(new Function("Stub" + i, "go", List.of(parameter), type, mutates))
                    .text();
            classes.append(type instanceof Structure ? stub.replace("// ", "") : stub);
        }
        StringWriter messages = new StringWriter();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Stubs.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return classes;
                    }
                };
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-implicit:none", "-Xlint:none", "--should-stop=ifNoError=FLOW"),
                        null,
                        List.of(source))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    @Test
    void whiteSpaceAndCommentsDoNotTouchAStub() {
        Stub stub = Stub.of(CLOSEST);
        assertThat(Stub.isUntouched(stub.text(), stub)).isTrue();
        assertThat(Stub.isUntouched(" \n// nothing\n/* at all", stub)).isTrue();
        assertThat(Stub.isUntouched(
                        stub.text()
                                .replace("return", "// int x = 1;\n/* \" */ return")
                                .replace("    ", "\t"),
                        stub))
                .isTrue();
    }

    @Test
    void anyTokenTouchesAStub() {
        Stub stub = Stub.of(CLOSEST);
        assertThat(Stub.isUntouched(stub.text().replace("null", "new int[0]"), stub))
                .isFalse();
        assertThat(Stub.isUntouched(stub.text() + "class X {}", stub)).isFalse();
        String quoted = "class Solution { String s = \"// a\"; }";
        assertThat(Stub.isUntouched(quoted, new Stub("class Solution { String s = \"// b\"; }", 0)))
                .isFalse();
        assertThat(Stub.isUntouched(quoted, new Stub("class Solution { String s = \"//  a\"; }", 0)))
                .isFalse();
        assertThat(Stub.isUntouched("char c = '\"'; // x", new Stub("char c = '\"'; // y", 0)))
                .isTrue();
        assertThat(Stub.isUntouched(
                        "String s = \"\"\"\n // a\n\"\"\";", new Stub("String s = \"\"\"\n // b\n\"\"\";", 0)))
                .isFalse();
    }
}
