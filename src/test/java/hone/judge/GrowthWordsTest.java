package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.growth.Estimate.Confidence;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.growth.Standing;
import hone.judge.GrowthReport.Alone;
import hone.judge.GrowthReport.Growth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GrowthWordsTest {
    private static GrowthAnswer answer(boolean ofCalls, Optional<Growth> typical) {
        return answer(ofCalls, typical, Optional.empty());
    }

    private static GrowthReport report(Measurement... points) {
        return new GrowthReport(
                Optional.of(new Growth("n^2", "n^2", "n^2", Confidence.HIGH)),
                Optional.empty(),
                new Series(List.of(points)),
                new Series(List.of()),
                List.of(),
                List.of(),
                List.of(),
                Duration.ZERO);
    }

    private static GrowthAnswer answer(boolean ofCalls, Optional<Growth> typical, Optional<GrowthReport> reference) {
        return new GrowthAnswer(
                report(new Measurement(16, 160), new Measurement(2_048, 20_480), new Measurement(4_096, 40_960)),
                "falling",
                "falling",
                ofCalls,
                reference,
                typical,
                typical.isPresent() ? "random" : "",
                Optional.of("n^2"),
                Optional.empty(),
                Standing.SAME);
    }

    @Test
    void theHardestInputsAreToldFromOrdinaryOnes() {
        Growth sorting = new Growth("n log n", "n log n", "n log n", Confidence.HIGH);

        assertThat(GrowthWords.details(answer(false, Optional.of(sorting)), Optional.empty()))
                .containsExactly(
                        "Counted, not timed, on 3 sizes from 16 to 4,096, inputs of the kind \"falling\", the hardest kind found"
                                + " for this code.",
                        "On ordinary inputs, of the kind \"random\", it is O(n log n).");
    }

    @Test
    void aBoundForBothSizesTogetherIsFollowedByThatOfEach() {
        GrowthReport both = new GrowthReport(
                Optional.of(
                        new Growth("n log n", "n log n", "n log n", Confidence.HIGH).with(new Alone("log n", "2^n"))),
                Optional.empty(),
                new Series(List.of()),
                new Series(List.of()),
                List.of(),
                List.of(),
                List.of(),
                Duration.ZERO);

        assertThat(GrowthWords.details(of(both), Optional.empty()))
                .containsExactly("Both sizes grew together. The first alone is O(log n), the second alone O(2ᵐ).");
    }

    private static GrowthAnswer of(GrowthReport report) {
        return new GrowthAnswer(
                report,
                "",
                "",
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Standing.UNSURE);
    }

    @Test
    void whatCallsCostTogetherIsCalledAmortised() {
        assertThat(GrowthWords.details(answer(true, Optional.empty()), Optional.empty()))
                .anyMatch(each -> each.contains("amortised"));
        assertThat(GrowthWords.details(answer(false, Optional.empty()), Optional.empty()))
                .noneMatch(each -> each.contains("amortised"));
    }

    @Test
    void besideTheAuthorsSolutionItSaysTheSameAsBesideOthers() {
        GrowthAnswer answer = answer(
                false, Optional.empty(), Optional.of(report(new Measurement(16, 80), new Measurement(2_048, 5_120))));
        String beside = new WorkComparison("n = 2,048", 20_480, 5_120, OptionalLong.empty()).sentence();

        assertThat(GrowthWords.details(answer, Optional.empty()))
                .contains("On n = 2,048 it does 4.0 times the work of the author's solution.");
        assertThat(beside).isEqualTo("On n = 2,048 it does 4.0 times the work of the best known solution.");
        assertThat(GrowthWords.details(answer, Optional.of(beside)))
                .contains(beside)
                .noneMatch(each -> each.contains("author's"));
    }
}
