package hone.growth;

import static org.assertj.core.api.Assertions.assertThat;

import hone.growth.Estimate.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GrowthRuleTest {
    private static Series doubled(DoubleUnaryOperator cost) {
        return new Series(LongStream.iterate(16, size -> size <= 1 << 16, size -> 2 * size)
                .mapToObj(size -> new Measurement(size, cost.applyAsDouble(size)))
                .toList());
    }

    private static Series oneByOne(int most, DoubleUnaryOperator cost) {
        return new Series(IntStream.rangeClosed(2, most)
                .mapToObj(size -> new Measurement(size, cost.applyAsDouble(size)))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = GrowthClass.class,
            mode = Mode.EXCLUDE,
            names = {"EXPONENTIAL", "FACTORIAL"})
    void everyPowerIsFoundWithWhatCommonlyComesAlong(GrowthClass leading) {
        Series series =
                doubled(n -> 40 + 5 * leading.at(n) + (leading.compareTo(GrowthClass.LINEARITHMIC) >= 0 ? 3 * n : 0));

        assertThat(GrowthRule.estimate(series)).contains(Estimate.of(leading, Confidence.HIGH));
    }

    private static Estimate held(long... sizesAndBytes) {
        return GrowthRule.estimateHeld(new Series(IntStream.range(0, sizesAndBytes.length / 2)
                        .mapToObj(i -> new Measurement(sizesAndBytes[2 * i], sizesAndBytes[2 * i + 1]))
                        .toList()))
                .orElseThrow();
    }

    @Test
    void whatIsHeldIsAPowerUnlessBothOpinionsSeeALogarithm() {
        // A sorted map, and a queue that doubles its room.
        assertThat(held(128, 2_728, 256, 4_712, 512, 8_848, 1_024, 17_720, 2_048, 34_024, 4_096, 68_480, 8_192, 138_568)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
        assertThat(held(1_024, 19_504, 2_048, 42_056, 4_096, 80_376, 8_192, 166_736, 16_384, 344_648, 32_768, 712_184)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
        assertThat(GrowthRule.estimateHeld(doubled(n -> 8 * GrowthClass.LINEARITHMIC.at(n))))
                .contains(Estimate.of(GrowthClass.LINEARITHMIC, Confidence.HIGH));
    }

    @Test
    void whatIsSeenOfFewBytesIsNotARoot() {
        // A list that is copied and sorted, beside which what every call holds weighs as much.
        assertThat(held(16, 472, 19, 488, 26, 512, 38, 784, 54, 880, 76, 1_008, 108, 1_200)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
        assertThat(GrowthRule.estimateHeld(doubled(n -> 200 + 16 * GrowthClass.SQUARE_ROOT.at(n)))
                        .orElseThrow()
                        .best())
                .isEqualTo(GrowthClass.SQUARE_ROOT);
    }

    @Test
    void onePointThatStandsApartSaysNothing() {
        // A queue, of which the last look saw nothing; a count, where once something else was seen; rows of text, the
        // same; two buffers.
        assertThat(held(256, 3_712, 512, 8_472, 1_024, 19_488, 2_048, 42_152, 4_096, 80_568, 8_192, 167_304, 16_384, 96)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
        assertThat(held(16, 136, 32, 1_432_768, 64, 136, 128, 136, 256, 136).best())
                .isEqualTo(GrowthClass.CONSTANT);
        assertThat(held(32, 716_512, 64, 2_472, 128, 9_384, 256, 37_032, 512, 147_624, 1_024, 589_992, 2_048, 2_359_464)
                        .best())
                .isEqualTo(GrowthClass.QUADRATIC);
        assertThat(held(16, 392, 32, 648, 64, 96, 128, 2_184, 256, 4_232).best())
                .isEqualTo(GrowthClass.LINEAR);
    }

    @Test
    void whatStaysTheSameOrGoesUpAndDownIsConstant() {
        // A sorted map of letters, which has them all from some size on.
        assertThat(held(
                        512, 1_216, 1_024, 1_216, 2_048, 1_216, 4_096, 1_632, 8_192, 1_632, 16_384, 1_632, 32_768,
                        1_632))
                .isEqualTo(Estimate.of(GrowthClass.CONSTANT, Confidence.HIGH));
        // A map of letters, which holds now a few more of them and now fewer.
        assertThat(held(1_024, 800, 2_048, 736, 4_096, 640, 8_192, 736, 16_384, 832, 32_768, 672, 65_536, 704))
                .isEqualTo(Estimate.of(GrowthClass.CONSTANT, Confidence.HIGH));
        // Far below what smaller sizes held: the looks came too late.
        assertThat(held(
                                64, 950, 128, 1_900, 256, 3_800, 512, 7_600, 1_024, 15_200, 2_048, 96, 4_096, 96, 8_192,
                                96, 16_384, 96)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
    }

    @Test
    void theSameMoreForEachOneMoreIsALine() {
        // Calls of an algorithm that takes a factorial's time, so that the sizes are small.
        assertThat(held(2, 440, 3, 536, 4, 544, 5, 640, 6, 736, 7, 832, 8, 928))
                .isEqualTo(Estimate.of(GrowthClass.LINEAR, Confidence.HIGH));
    }

    @Test
    void theSameMoreForEachDoublingIsALogarithm() {
        // Calls down a balanced tree; at one of the smaller sizes something else was seen.
        assertThat(held(
                        512, 2_040, 1_024, 2_728, 2_048, 2_312, 4_096, 2_408, 8_192, 2_504, 16_384, 2_600, 32_768,
                        2_696))
                .isEqualTo(Estimate.of(GrowthClass.LOGARITHMIC, Confidence.HIGH));
    }

    @Test
    void whatALookMissedIsNotTakenForLess() {
        // Lists that are copied before each removal, at the smallest size unseen; tables, of which one was not seen.
        assertThat(held(16, 96, 22, 288, 38, 352, 64, 456, 91, 568, 129, 720, 217, 1_072)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
        assertThat(held(16, 272, 19, 296, 22, 320, 26, 96, 32, 400, 38, 448, 54, 576)
                        .best())
                .isEqualTo(GrowthClass.LINEAR);
        assertThat(held(32, 128, 64, 232, 128, 128, 256, 128, 512, 128, 1_024, 128, 2_048, 128)
                        .best())
                .isEqualTo(GrowthClass.CONSTANT);
    }

    @Test
    void growthBeyondPowersIsFoundFromSmallSizes() {
        assertThat(GrowthRule.estimate(oneByOne(20, n -> 30 + 7 * Math.pow(2, n))))
                .contains(Estimate.of(GrowthClass.EXPONENTIAL, Confidence.HIGH));
        assertThat(GrowthRule.estimate(oneByOne(20, n -> 12 * Math.pow(1.618, n))))
                .contains(Estimate.of(GrowthClass.EXPONENTIAL, Confidence.HIGH));
        assertThat(GrowthRule.estimate(oneByOne(10, GrowthRuleTest::factorial)))
                .contains(Estimate.of(GrowthClass.FACTORIAL, Confidence.HIGH));
    }

    /** As queens on a board: each row of a larger board has more free places, but not by one each. */
    @Test
    void aFactorialMayRiseUnevenly() {
        double[] counted = {366, 1096, 4101, 16757, 73893, 320543, 1523638, 7582528};

        assertThat(GrowthRule.estimate(oneByOne(9, n -> counted[(int) n - 2])))
                .contains(Estimate.of(GrowthClass.FACTORIAL, Confidence.HIGH));
        assertThat(GrowthRule.estimate(oneByOne(9, n -> 40 + 11 * n * Math.pow(4.5, n))))
                .contains(Estimate.of(GrowthClass.EXPONENTIAL, Confidence.HIGH));
    }

    /** Loops that begin one further each time make n(n - 2) rounds and the like. */
    @ParameterizedTest
    @EnumSource(
            value = GrowthClass.class,
            names = {"LINEAR", "QUADRATIC", "CUBIC"})
    void aPowerMayLackALittleOfTheOneBelow(GrowthClass leading) {
        Series few = new Series(LongStream.of(16, 19, 22, 26, 32, 38, 45, 54, 64, 76)
                .mapToObj(n -> new Measurement(n, 50 * leading.at(n) * (1 - 2.0 / n)))
                .toList());

        assertThat(GrowthRule.estimate(few).map(Estimate::best)).contains(leading);
    }

    private static double factorial(double n) {
        double product = 5;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    @Test
    void tooFewSizesSayNothing() {
        assertThat(GrowthRule.estimate(oneByOne(4, n -> n))).isEmpty();
        assertThat(GrowthRule.estimate(new Series(List.of()))).isEmpty();
    }

    @Test
    void whatNoClassDescribesIsNeverSure() {
        Series steps = doubled(n -> n < 2_000 ? n : n * n);

        assertThat(GrowthRule.estimate(steps).map(Estimate::confidence)).isNotEqualTo(Optional.of(Confidence.HIGH));
    }

    @Test
    void theUnitOfTheCostChangesNothing() {
        DoubleUnaryOperator cost = n -> 17 * n * Math.log(n) + 90 * n + 1_000;

        assertThat(GrowthRule.estimate(doubled(cost)))
                .isEqualTo(GrowthRule.estimate(doubled(n -> 1e-3 * cost.applyAsDouble(n))));
    }
}
