package hone.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final DoubleUnaryOperator LINEAR = n -> 20 * n + 100;
    private static final DoubleUnaryOperator SORTING = n -> 6 * n * Math.log(n) + 30 * n;
    private static final DoubleUnaryOperator SQUARE = n -> 3 * n * n + 10 * n;

    private static Series series(long most, DoubleUnaryOperator cost) {
        return new Series(LongStream.iterate(16, size -> size <= most, size -> 2 * size)
                .mapToObj(size -> new Measurement(size, cost.applyAsDouble(size)))
                .toList());
    }

    private static Standing of(DoubleUnaryOperator own, DoubleUnaryOperator reference, GrowthClass declared) {
        return Standing.of(series(4_096, own), Optional.of(series(65_536, reference)), Optional.of(declared));
    }

    @Test
    void itIsTheGrowthThatCountsAndNotTheFactor() {
        assertThat(of(n -> 50 * LINEAR.applyAsDouble(n), LINEAR, GrowthClass.LINEAR))
                .isEqualTo(Standing.SAME);
        assertThat(of(SORTING, SORTING, GrowthClass.LINEARITHMIC)).isEqualTo(Standing.SAME);
        assertThat(of(SQUARE, SORTING, GrowthClass.LINEARITHMIC)).isEqualTo(Standing.WORSE);
        assertThat(of(SQUARE, LINEAR, GrowthClass.LINEAR)).isEqualTo(Standing.WORSE);
        assertThat(of(LINEAR, SQUARE, GrowthClass.QUADRATIC)).isEqualTo(Standing.BETTER);
    }

    @Test
    void nobodyIsCalledWorseThanABoundThatIsKept() {
        // The author declared more than the reference takes.
        assertThat(of(SORTING, LINEAR, GrowthClass.LINEARITHMIC)).isNotEqualTo(Standing.WORSE);
        assertThat(of(SQUARE, LINEAR, GrowthClass.QUADRATIC)).isNotEqualTo(Standing.WORSE);
    }

    @Test
    void withoutAReferenceOnlyWhatIsFarOffIsWorse() {
        Optional<GrowthClass> linear = Optional.of(GrowthClass.LINEAR);

        assertThat(Standing.of(series(65_536, LINEAR), Optional.empty(), linear))
                .isEqualTo(Standing.SAME);
        assertThat(Standing.of(series(65_536, SORTING), Optional.empty(), linear))
                .isEqualTo(Standing.UNSURE);
        assertThat(Standing.of(series(65_536, SQUARE), Optional.empty(), linear))
                .isEqualTo(Standing.WORSE);
        assertThat(Standing.of(series(65_536, SQUARE), Optional.empty(), Optional.empty()))
                .isEqualTo(Standing.UNSURE);
    }

    @Test
    void tooLittleIsNothingToJudgeBy() {
        assertThat(Standing.of(series(32, LINEAR), Optional.of(series(65_536, LINEAR)), Optional.empty()))
                .isEqualTo(Standing.UNSURE);
    }
}
