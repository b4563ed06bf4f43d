package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Diagnostic;
import hone.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each source compiles; whether it offers {@code int go(int)} in {@code Solution} is the question. */
class EntryPointTest {
    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Judgement judge(Problem problem, String source) {
        return setup.judge(problem, source, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Solution { int go(int a) { return a; } }",
                "public class Solution { public static int go(int a) { return a; } }",
                "class Solution { private Solution() {} int go(int a) { return a; } }",
                "abstract class Solution { static int go(int a) { return a; } }",
                "interface Solution { static int go(int a) { return a; } }",
                "enum Solution { ONE; static int go(int a) { return a; } }",
                "record Solution() { int go(int a) { return a; } }",
                "class Base { int go(int a) { return a; } } class Solution extends Base {}",
                "class Solution { Solution(int x) {} Solution() {} int go(int a) { return a; } }",
                "class Solution { Solution(int x) {} static int go(int a) { return a; } }",
                "class Solution { int go(String a) { return 1; } int go(int a) { return a; } int go() { return 0; } }",
                "class Solution { strictfp final synchronized int go(final int a) throws Exception { return a; } }",
                "package some.where; class Solution { int go(int a) { return a; } }"
            })
    void theseOfferIt(String source) throws Exception {
        Judgement judgement = judge(Asked.returning("int", "int"), source);
        assertThat(judgement.verdict()).as(judgement.diagnostics().toString()).isEqualTo(Verdict.AC);
    }

    static List<Arguments> lacking() {
        return List.of(
                Arguments.of(
                        "class Main { int go(int a) { return a; } }", "MissingClass", 1, 7, 4, "no class Solution"),
                Arguments.of(
                        "// class Solution\n/* class Solution { */\nclass solution { String s = \"class Solution\"; }",
                        "MissingClass",
                        3,
                        7,
                        8,
                        "no class Solution"),
                Arguments.of(
                        "class Outer {\n  static class Solution { int go(int a) { return a; } }\n}",
                        "MissingClass",
                        2,
                        16,
                        8,
                        "stands inside another class"),
                Arguments.of(
                        "// Solution\r\n// go(\r\nclass Solution { int og(int a) { return a; } }",
                        "MissingMethod",
                        3,
                        7,
                        8,
                        "Solution has no method go."),
                Arguments.of(
                        "interface Go { int go(int a); } abstract class Solution implements Go {}",
                        "MissingMethod",
                        1,
                        48,
                        8,
                        "has no method go"),
                Arguments.of(
                        "abstract class Solution { abstract int go(int a); }",
                        "MissingMethod",
                        1,
                        40,
                        2,
                        "may not be private or abstract"),
                Arguments.of(
                        "class Solution { private int go(int a) { return a; } }",
                        "MissingMethod",
                        1,
                        30,
                        2,
                        "may not be private or abstract"),
                Arguments.of(
                        "class Solution { private int go(int a) { return a; } int x = go(1); }",
                        "MissingMethod",
                        1,
                        30,
                        2,
                        "may not be private or abstract"),
                Arguments.of(
                        "class Solution {\r\n  // int go(int a)\r\n  int x = go(\"go(\");\r\n\tint go(String a) { return 1; }\r\n}",
                        "WrongSignature",
                        4,
                        6,
                        2,
                        "The method is int go(String)."),
                Arguments.of(
                        "class Solution { long go(int a) { return a; } int go(long a) { return 1; } }",
                        "WrongSignature",
                        1,
                        23,
                        2,
                        "The method is long go(int) or int go(long)."),
                Arguments.of(
                        "class Solution { Integer go(int a) { return a; } }",
                        "WrongSignature",
                        1,
                        26,
                        2,
                        "The method is Integer go(int)."),
                Arguments.of(
                        "class Solution { int[] go(int... a) { return a; } }",
                        "WrongSignature",
                        1,
                        24,
                        2,
                        "The method is int[] go(int[])."),
                Arguments.of(
                        "class Solution { <T> List<T> go(List<T> a, int[][] b) { return a; } }",
                        "WrongSignature",
                        1,
                        30,
                        2,
                        "The method is List go(List, int[][])."),
                Arguments.of(
                        "class Base { int go() { return 1; } } class Solution extends Base { }",
                        "WrongSignature",
                        1,
                        45,
                        8,
                        "The method is int go()."),
                Arguments.of(
                        "class Solution {\n  int x = new Solution(1).x;\n  Solution(int a) {}\n  int go(int a) { return a; }\n}",
                        "MissingConstructor",
                        3,
                        3,
                        8,
                        "by new Solution()"),
                Arguments.of(
                        "abstract class Solution { int go(int a) { return a; } }",
                        "MissingConstructor",
                        1,
                        16,
                        8,
                        "may not be abstract"),
                Arguments.of(
                        "enum Solution { ONE; int go(int a) { return a; } }",
                        "MissingConstructor",
                        1,
                        6,
                        8,
                        "by new Solution()"),
                Arguments.of("", "MissingClass", 1, 1, 1, "no class Solution"),
                Arguments.of("\uFEFFclass A {}", "MissingClass", 1, 7, 1, "no class Solution"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void theseDoNotAndSaySo(String source, String id, int line, int column, int length, String words) throws Exception {
        Judgement judgement = judge(Asked.returning("int", "int"), source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.CE);
        Diagnostic diagnostic = judgement.diagnostics().getFirst();
        assertThat(diagnostic.message()).contains(words);
        assertThat(diagnostic.message())
                .contains("This problem asks for class Solution with the method int go(int p0).");
        assertThat(List.of(diagnostic.id(), diagnostic.line(), diagnostic.column(), diagnostic.length()))
                .containsExactly(id, line, column, length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class ListNode { int val; ListNode next; }",
                "class ListNode { private Integer val; private ListNode next; private ListNode(int v, ListNode n) {} }",
                "class ListNode<T> { T val; ListNode<T> next; ListNode(long weight, boolean odd, String name) {} }",
                "class ListNode { final int val; ListNode next; ListNode(int val) { this.val = val; } }"
            })
    void aNodeClassOfOnesOwnIsUsed(String node) throws Exception {
        Problem problem = Asked.returning("ListNode", "ListNode");
        String source = "class Solution { ListNode go(ListNode a) { return a; } }\n" + node;
        RandomValues random = new RandomValues(7);
        var value = random.of(problem.signature().judgedType());
        Judgement judgement = setup.judge(problem, source, List.of(Asked.sample(0, value, value)));
        assertThat(judgement.verdict())
                .as(judgement.diagnostics() + "" + judgement.cases())
                .isEqualTo(Verdict.AC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class ListNode { int value; ListNode next; }",
                "class ListNode { int val; ListNode following; }",
                "class ListNode { long val; ListNode next; }",
                "class ListNode { static int val; ListNode next; }",
                "record ListNode(int val, ListNode next) {}",
                "abstract class ListNode { int val; ListNode next; }",
                "interface ListNode { int val = 1; }"
            })
    void aNodeClassThatCannotBeFilledIsSaidToBeSo(String node) throws Exception {
        Judgement judgement = judge(
                Asked.returning("int", "ListNode"), "class Solution { int go(ListNode a) { return 1; } }\n" + node);
        assertThat(judgement.verdict()).isEqualTo(Verdict.CE);
        assertThat(judgement.diagnostics().getFirst()).satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo("WrongNodeClass");
            assertThat(diagnostic.line()).isEqualTo(2);
            assertThat(diagnostic.length()).isEqualTo("ListNode".length());
            assertThat(diagnostic.message()).contains("needs the fields int val and ListNode next");
        });
    }

    @Test
    void whatIsNotUsedByTheSignatureMayLookAnyhow() throws Exception {
        Judgement judgement = judge(
                Asked.returning("int", "int"),
                "class Solution { int go(int a) { return a; } } record TreeNode(int val) {} interface Node {}");
        assertThat(judgement.verdict()).as(judgement.diagnostics().toString()).isEqualTo(Verdict.AC);
    }
}
