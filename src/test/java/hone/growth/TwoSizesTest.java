package hone.growth;

import static hone.growth.GrowthClass.CONSTANT;
import static hone.growth.GrowthClass.LINEAR;
import static hone.growth.GrowthClass.LINEARITHMIC;
import static hone.growth.GrowthClass.QUADRATIC;
import static hone.growth.GrowthClass.QUADRATIC_LOG;
import static org.assertj.core.api.Assertions.assertThat;

import hone.growth.Estimate.Confidence;
import org.junit.jupiter.api.Test;

class TwoSizesTest {
    private static final Estimate STRAIGHT = Estimate.of(LINEAR, Confidence.HIGH);

    @Test
    void aProductIsStraightInEachSizeAndASquareInBoth() {
        assertThat(TwoSizes.form(Estimate.of(QUADRATIC, Confidence.HIGH), STRAIGHT, STRAIGHT))
                .contains(TwoSizes.PRODUCT);
        assertThat(TwoSizes.form(STRAIGHT, STRAIGHT, STRAIGHT)).contains(TwoSizes.SUM);
    }

    @Test
    void oneSizeMayBeAllThatMatters() {
        Estimate flat = Estimate.of(CONSTANT, Confidence.HIGH);

        assertThat(TwoSizes.form(STRAIGHT, STRAIGHT, flat)).contains("n");
        assertThat(TwoSizes.form(STRAIGHT, flat, STRAIGHT)).contains(TwoSizes.SECOND);
        assertThat(TwoSizes.form(Estimate.between(LINEARITHMIC, LINEAR), flat, STRAIGHT))
                .contains(TwoSizes.SECOND);
        assertThat(TwoSizes.form(Estimate.of(QUADRATIC, Confidence.HIGH), flat, STRAIGHT))
                .isEmpty();
        assertThat(TwoSizes.form(flat, flat, flat)).isEmpty();
    }

    @Test
    void twoThatArePlainDecideForOneThatIsNot() {
        assertThat(TwoSizes.form(Estimate.between(QUADRATIC_LOG, QUADRATIC), STRAIGHT, STRAIGHT))
                .contains(TwoSizes.PRODUCT);
        assertThat(TwoSizes.form(Estimate.between(LINEARITHMIC, LINEAR), STRAIGHT, STRAIGHT))
                .contains(TwoSizes.SUM);
        assertThat(TwoSizes.form(STRAIGHT, Estimate.between(LINEARITHMIC, LINEAR), STRAIGHT))
                .contains(TwoSizes.SUM);
    }

    @Test
    void whatIsPlainlySomethingElseHasNoForm() {
        Estimate sorting = Estimate.of(LINEARITHMIC, Confidence.HIGH);

        assertThat(TwoSizes.form(sorting, STRAIGHT, STRAIGHT)).isEmpty();
        assertThat(TwoSizes.form(STRAIGHT, sorting, STRAIGHT)).isEmpty();
        assertThat(TwoSizes.form(
                        Estimate.between(QUADRATIC_LOG, QUADRATIC), STRAIGHT, Estimate.between(LINEARITHMIC, LINEAR)))
                .isEmpty();
    }

    @Test
    void itIsSureOnlyWhereTheSizesAloneExplainBoth() {
        Estimate flat = Estimate.of(CONSTANT, Confidence.HIGH);
        Estimate square = Estimate.of(QUADRATIC, Confidence.HIGH);
        Estimate sorting = Estimate.of(LINEARITHMIC, Confidence.HIGH);

        assertThat(TwoSizes.confidence(square, STRAIGHT, STRAIGHT)).isEqualTo(Confidence.HIGH);
        assertThat(TwoSizes.confidence(square, square, STRAIGHT)).isEqualTo(Confidence.HIGH);
        assertThat(TwoSizes.confidence(sorting, sorting, flat)).isEqualTo(Confidence.HIGH);
        assertThat(TwoSizes.confidence(square, STRAIGHT, flat)).isEqualTo(Confidence.LOW);
        assertThat(TwoSizes.confidence(STRAIGHT, STRAIGHT, Estimate.between(LINEAR, LINEARITHMIC)))
                .isEqualTo(Confidence.LOW);
    }
}
