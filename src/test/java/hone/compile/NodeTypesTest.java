package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Node types go with a submission, by both compilers, unless it brings its own. */
class NodeTypesTest {
    private static Compilers compilers;

    @BeforeAll
    static void start() {
        compilers = new Compilers();
    }

    @AfterAll
    static void stop() {
        compilers.close();
    }

    private static CompileResult.Compiled compile(String source, String... asked) throws InterruptedException {
        CompileResult result = compilers.compile(source, Set.of(asked), CancelToken.create());
        assertThat(result).isInstanceOf(CompileResult.Compiled.class);
        return (CompileResult.Compiled) result;
    }

    @Test
    void whatTheSourceNamesGoesWithItsClasses() throws Exception {
        CompileResult.Compiled compiled = compile(
                "class Solution { static String t() { ListNode l = new ListNode(1, new ListNode(2)); TreeNode t = new"
                        + " TreeNode(3, null, new TreeNode()); Node n = new Node(4); n.neighbors.add(new Node()); return"
                        + " l.val + \"\" + l.next.val + t.val + t.right.val + n.val + n.neighbors.size(); } }");
        assertThat(compiled.by()).isEqualTo(CompilerName.JANINO);
        assertThat(compiled.classes().byName()).containsOnlyKeys("ListNode", "Node", "Solution", "TreeNode");
        assertThat(compiled.reference().byName()).containsOnlyKeys("ListNode", "Node", "Solution", "TreeNode");
        assertThat(Sources.run(compiled.classes())).isEqualTo("123041");
        assertThat(Sources.run(compiled.reference())).isEqualTo("123041");
    }

    @Test
    void whatIsAskedForIsThereThoughTheSourceDoesNotNameIt() throws InterruptedException {
        CompileResult.Compiled compiled = compile("class Solution {}", "TreeNode", "int[]");
        assertThat(compiled.classes().byName()).containsOnlyKeys("Solution", "TreeNode");
        assertThat(compiled.reference().byName()).containsOnlyKeys("Solution", "TreeNode");
    }

    @Test
    void theSubmissionsOwnOneWins() throws Exception {
        CompileResult.Compiled compiled = compile(
                "class Solution { static String t() { return new ListNode(\"own\").text; } }\n"
                        + "class ListNode { String text; ListNode(String text) { this.text = text; } }",
                "ListNode");
        assertThat(compiled.by()).isEqualTo(CompilerName.JANINO);
        assertThat(Sources.run(compiled.classes())).isEqualTo("own");
        assertThat(Sources.run(compiled.reference())).isEqualTo("own");
    }

    @Test
    void aNestedOneIsTheOneMeantInside() throws Exception {
        CompileResult.Compiled compiled = compile("class Solution { static class Node { String key = \"nested\"; }"
                + " static String t() { return new Node().key; } }");
        assertThat(Sources.run(compiled.classes())).isEqualTo("nested");
        assertThat(Sources.run(compiled.reference())).isEqualTo("nested");
    }

    @Test
    void anImportedOneIsTheOneMeant() throws InterruptedException {
        CompileResult.Compiled compiled =
                compile("import org.w3c.dom.Node; class Solution { short f(Node n) { return n.getNodeType(); } }");
        assertThat(compiled.reference().byName()).containsKey("Solution");
    }

    @Test
    void publicTypesAndDebugInformationAreAsTheWorkerWantsThem() throws Exception {
        CompileResult.Compiled compiled =
                compile("public class Solution { public ListNode f(ListNode head) { return head.next; } }");
        for (ClassFiles classes : new ClassFiles[] {compiled.classes(), compiled.reference()}) {
            Class<?> node = Sources.load(classes, "ListNode");
            assertThat(node.getField("next").getType()).isEqualTo(node);
            assertThat(node.getConstructors()).hasSize(3);
        }
    }
}
