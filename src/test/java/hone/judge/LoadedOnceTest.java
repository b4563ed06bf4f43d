package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes that can keep nothing are loaded once for all cases, and nobody can tell. */
class LoadedOnceTest {
    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Judgement judge(String body) throws Exception {
        Problem problem = setup.problem("pair-sum");
        return setup.judge(problem, """
                class Solution {
                    public int[] pairSum(int[] numbers, int target) {
                        %s
                        java.util.Map<Integer, Integer> seen = new java.util.HashMap<>();
                        for (int i = 0; i < numbers.length; i++) {
                            long missing = (long) target - numbers[i];
                            Integer at = missing == (int) missing ? seen.get((int) missing) : null;
                            if (at != null) return new int[] {at, i};
                            seen.put(numbers[i], i);
                        }
                        return null;
                    }
                    private int deep(int n) { return n == 0 ? 0 : 1 + deep(n + 1); }
                    private int steps(int n) { return n == 0 ? 0 : 1 + new Object() { int go() { return steps(n - 1); } }.go(); }
                }
                """.formatted(body));
    }

    @Test
    void everyCaseIsJudgedAsIfItWereTheFirst() throws Exception {
        assertThat(judge("").verdict()).isEqualTo(Verdict.AC);
        assertThat(judge("java.util.function.IntSupplier s = () -> numbers.length; if (s.getAsInt() == 0) return null;")
                        .verdict())
                .isEqualTo(Verdict.AC);
    }

    @Test
    void aCaseThatOverflowsTheStackSpoilsNoOther() throws Exception {
        Judgement judgement = judge("if (numbers.length == 4) deep(1); if (numbers.length == 3) { steps(1 << 30); }");
        assertThat(judgement.verdict()).isEqualTo(Verdict.RTE);
        assertThat(judgement.cases())
                .filteredOn(outcome -> outcome.of().size() > 6)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.verdict()).isEqualTo(Optional.of(Verdict.AC)));
    }
}
