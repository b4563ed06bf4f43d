package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.Value.Sequence;
import hone.problem.Value.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of the format goes into a real worker and comes back as it was. */
@Timeout(120)
class EveryTypeTest {
    private static final int VALUES = 60;

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "short",
                "byte",
                "long",
                "double",
                "float",
                "boolean",
                "char",
                "String",
                "int[]",
                "short[]",
                "byte[]",
                "long[]",
                "double[]",
                "float[]",
                "boolean[]",
                "char[]",
                "String[]",
                "int[][]",
                "char[][]",
                "String[][]",
                "boolean[][][]",
                "long[][][]",
                "List<Integer>",
                "List<Short>",
                "List<Byte>",
                "List<Long>",
                "List<Double>",
                "List<Float>",
                "List<Boolean>",
                "List<Character>",
                "List<String>",
                "List<List<String>>",
                "List<List<List<List<Integer>>>>",
                "List<Integer>[]",
                "List<List<Long>>[][]",
                "ListNode",
                "TreeNode",
                "Node",
                "ListNode[]",
                "TreeNode[][]",
                "List<ListNode>",
                "List<TreeNode>",
                "List<Node>"
            })
    void whatGoesInComesOut(String name) throws Exception {
        Problem problem = Asked.returning(name, name);
        String source = "class Solution { public " + name + " go(" + name + " p0) { return p0; } }";
        List<Case> cases = new ArrayList<>();
        for (Value value : values(problem.signature().judgedType())) {
            cases.add(Asked.sample(cases.size(), value, value));
        }
        allAccepted(setup.judge(problem, source, cases));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"int[]", "double[]", "char[]", "String[]", "int[][]", "List<Integer>", "List<List<String>>"})
    void whatIsTurnedRoundInPlaceIsSeen(String name) throws Exception {
        Problem problem = Asked.changing(1, "int", name);
        String array = """
                for (int i = 0, j = p1.length - 1; i < j; i++, j--) {
                    var first = p1[i];
                    p1[i] = p1[j];
                    p1[j] = first;
                }
                """;
        String body = name.startsWith("List") ? "Collections.reverse(p1);" : array;
        List<Case> cases = new ArrayList<>();
        for (Value value : values(problem.signature().judgedType())) {
            Sequence turned = new Sequence(((Sequence) value).items().reversed());
            cases.add(Asked.sample(cases.size(), turned, new Whole(0), value));
        }
        allAccepted(
                setup.judge(problem, "class Solution { void go(int p0, " + name + " p1) { " + body + " } }", cases));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListNode", "TreeNode"})
    void aChangedNodeIsSeen(String name) throws Exception {
        Problem problem = Asked.changing(0, name);
        List<Case> cases = new ArrayList<>();
        for (Value value : values(problem.signature().judgedType())) {
            List<Value> changed = new ArrayList<>(((Sequence) value).items());
            if (!changed.isEmpty()) {
                changed.set(0, new Whole(7));
            }
            cases.add(Asked.sample(cases.size(), new Sequence(changed), value));
        }
        String source = "class Solution { void go(" + name + " p0) { if (p0 != null) { p0.val = 7; } } }";
        allAccepted(setup.judge(problem, source, cases));
    }

    private static void allAccepted(Judgement judgement) {
        assertThat(judgement.cases()).allSatisfy(outcome -> {
            assertThat(outcome.verdict())
                    .as(outcome.message() + outcome.difference() + outcome.of())
                    .contains(Verdict.AC);
            // To the last bit, whatever the tolerance.
            assertThat(outcome.actual()).isEqualTo(outcome.of().expected());
        });
        assertThat(judgement.verdict()).as(judgement.diagnostics().toString()).isEqualTo(Verdict.AC);
    }

    private static List<Value> values(Type type) {
        RandomValues random = new RandomValues(20250101);
        return Stream.generate(() -> random.of(type)).limit(VALUES).toList();
    }
}
