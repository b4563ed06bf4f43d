package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.growth.Estimate.Confidence;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.growth.Standing;
import hone.judge.GrowthReport.Growth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthWordsTest {
    private static GrowthAnswer answer(boolean ofCalls, Optional<Growth> typical) {
        Series work = new Series(List.of(new Measurement(16, 160), new Measurement(4_096, 40_960)));
        GrowthReport report = new GrowthReport(
                Optional.of(new Growth("n^2", "n^2", "n^2", Confidence.HIGH)),
                Optional.empty(),
                work,
                new Series(List.of()),
                List.of(),
                List.of(),
                Duration.ZERO);
        return new GrowthAnswer(
                report,
                "falling",
                ofCalls,
                Optional.empty(),
                typical,
                typical.isPresent() ? "random" : "",
                Optional.of("n^2"),
                Optional.empty(),
                Standing.SAME);
    }

    @Test
    void theHardestInputsAreToldFromOrdinaryOnes() {
        Growth sorting = new Growth("n log n", "n log n", "n log n", Confidence.HIGH);

        assertThat(GrowthWords.details(answer(false, Optional.of(sorting))))
                .containsExactly(
                        "Counted, not timed, on 2 sizes from 16 to 4,096, inputs of the kind \"falling\", the hardest kind found"
                                + " for this code.",
                        "On ordinary inputs, of the kind \"random\", it is O(n log n).");
    }

    @Test
    void whatCallsCostTogetherIsCalledAmortised() {
        assertThat(GrowthWords.details(answer(true, Optional.empty()))).anyMatch(each -> each.contains("amortised"));
        assertThat(GrowthWords.details(answer(false, Optional.empty()))).noneMatch(each -> each.contains("amortised"));
    }
}
