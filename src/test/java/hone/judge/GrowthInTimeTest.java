package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.growth.Measurement;
import hone.growth.Standing;
import hone.task.CancelToken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be measured in time is left out, and the answer says so; nothing is waited for. */
@Timeout(120)
class GrowthInTimeTest {
    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    @Test
    void withoutAnyTimeNothingIsMeasured() throws Exception {
        GrowthJudge growth = new GrowthJudge(setup.compilers(), setup.workers(), Duration.ZERO);

        assertThat(growth.measure(
                        setup.problem("pair-sum"),
                        "class Solution { public int[] pairSum(int[] numbers, int target) { return numbers; } }",
                        List.of(),
                        CancelToken.create()))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.report().missing()).containsExactly("how the work grows");
                    assertThat(answer.report().time()).isEmpty();
                    assertThat(answer.against()).isEqualTo(Standing.UNSURE);
                    assertThat(GrowthWords.details(answer, Optional.empty()))
                            .anyMatch(words -> words.contains("The time was up"));
                });
    }

    @Test
    void aGeneratorThatHangsAtALargeSizeLeavesTheSmallOnes(@TempDir Path folder) throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        pack.write("arrays/any-pair/generators/Generator.java", """
                import java.util.List;
                import java.util.Random;

                public class Generator {
                    public static List<String> families() {
                        return List.of("hangs", "hangs too");
                    }

                    public static Object[] input(String family, int[] sizes, Random random) {
                        while (sizes[0] > 100) {
                            random.nextInt();
                        }
                        return new Object[] {new int[sizes[0]], 1};
                    }
                }
                """);
        GrowthJudge growth = new GrowthJudge(setup.compilers(), setup.workers(), Duration.ofSeconds(5));

        assertThat(growth.measure(pack.problem(), CheckedPack.RIGHT, List.of(), CancelToken.create()))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.report().work().points())
                            .extracting(Measurement::size)
                            .allMatch(size -> size <= 100);
                    assertThat(answer.report().missing()).anyMatch(words -> words.startsWith("how the work grows"));
                });
    }
}
