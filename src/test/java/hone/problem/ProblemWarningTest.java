package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemWarningTest {
    @TempDir
    Path folder;

    @Test
    void aBoundOutsideTheClosedClassesIsLeftOut() throws PackException {
        Pack pack = withSetting("\"growth\": {\"max\": 10, \"time\": \"n^4\", \"space\": \"n+m\"}");
        assertThat(pack.warnings())
                .extracting(Fault::describe)
                .containsExactly(
                        "arrays/sums/problem.json:2:31: the bound \"n^4\" is left out: expected one of 1, log n, sqrt n, n, n log n, n^2, n^2 log n, n^3, 2^n, n! ($.growth.time)",
                        "arrays/sums/problem.json:2:47: the bound \"n+m\" is left out: expected one of 1, log n, sqrt n, n, n log n, n^2, n^2 log n, n^3, 2^n, n! ($.growth.space)");
        DeclaredGrowth growth = problem(pack).growth().orElseThrow();
        assertThat(growth.time()).isEmpty();
        assertThat(growth.space()).isEmpty();
        assertThat(growth.max()).containsExactly(10L);
    }

    @Test
    void growthWithoutALargestSizeIsLeftOut() throws PackException {
        Pack pack = withSetting("\"growth\": {\"time\": \"n\"}");
        assertThat(pack.warnings())
                .extracting(Fault::message)
                .containsExactly("growth has no \"max\", so it cannot be measured; left out");
        assertThat(problem(pack).growth()).isEmpty();
    }

    @Test
    void oneLargestSizeStandsForBoth() throws PackException {
        Pack pack = withSetting("\"growth\": {\"sizes\": [\"rows\", \"columns\"], \"max\": 10, \"time\": \"n+m\"}");
        assertThat(pack.warnings()).isEmpty();
        assertThat(problem(pack).growth().orElseThrow().max()).containsExactly(10L, 10L);
    }

    @Test
    void whatThreadsDoTogetherIsNotCounted() throws PackException {
        Pack pack = withSetting("\"limits\": {\"work\": 1000}, \"profile\": \"concurrency\"");
        assertThat(pack.warnings())
                .extracting(Fault::message)
                .containsExactly("what threads do together is not counted, so \"work\" is left out");
        assertThat(problem(pack).limits()).isEqualTo(Limits.DEFAULT);
        assertThat(problem(withSetting("\"limits\": {\"work\": 1000}")).limits().work())
                .hasValue(1_000);
    }

    @Test
    void levelsWithoutUnorderedAreLeftOut() throws PackException {
        Pack pack = withSetting("\"compare\": {\"mode\": \"exact\", \"levels\": [0]}");
        assertThat(pack.warnings())
                .extracting(Fault::message)
                .containsExactly("\"levels\" has a meaning with the mode unordered only; left out");
        assertThat(problem(pack).compare()).isEqualTo(Compare.EXACT);
    }

    @Test
    void unorderedMeansTheOutermostLevelWhereNoneIsNamed() throws PackException {
        new PackFolder(folder);
        String json = PackFolder.PROBLEM
                .replace("\"long\"", "\"int[][]\"")
                .replaceFirst("\\{", "{\"compare\": {\"mode\": \"unordered\"},");
        Pack pack =
                new PackFolder(folder).write("arrays/sums/problem.json", json).read();
        assertThat(problem(pack).compare().levels()).isEqualTo(Set.of(0));
    }

    @Test
    void aFloodOfUnknownKeysIsCutShort() throws PackException {
        StringBuilder keys = new StringBuilder("\"x\": 1");
        for (int i = 0; i < 50_000; i++) {
            keys.append(", \"k").append(i).append("\": 1");
        }
        assertThat(withSetting(keys.toString()).warnings()).hasSize(20);
    }

    private Pack withSetting(String setting) throws PackException {
        String json = PackFolder.PROBLEM.replaceFirst("\\{\n", "{\n" + setting + ",\n");
        return new PackFolder(folder).write("arrays/sums/problem.json", json).read();
    }

    private static Problem problem(Pack pack) {
        return (Problem) pack.problems().getFirst();
    }
}
