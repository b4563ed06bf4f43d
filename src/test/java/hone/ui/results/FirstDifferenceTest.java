package hone.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Compare;
import hone.problem.ParsedValue;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FirstDifferenceTest {
    private static final Type INTS = new Type.ArrayOf(Type.Scalar.INT);
    private static final Type PAIRS = new Type.ArrayOf(INTS);
    private static final Type REALS = new Type.ArrayOf(Type.Scalar.DOUBLE);
    private static final Compare ANY_ORDER = new Compare(Compare.Mode.UNORDERED, Set.of(0, 1), 1e-9, 1e-9);

    @Test
    void leadsToTheFirstItemThatDiffers() {
        assertThat(between(PAIRS, "[[1,6],[8,9]]", "[[1,6],[8,10]]", Compare.EXACT))
                .contains(new FirstDifference(List.of(1, 1), List.of(1, 1)));
    }

    @Test
    void pointsBehindTheEndWhereItemsAreMissing() {
        assertThat(between(INTS, "[1,2,3]", "[1,2]", Compare.EXACT))
                .contains(new FirstDifference(List.of(2), List.of(2)));
    }

    @Test
    void leadsToACharacterOfAText() {
        assertThat(between(Type.Scalar.STRING, "\"abcd\"", "\"abxd\"", Compare.EXACT))
                .contains(new FirstDifference(List.of(2), List.of(2)));
    }

    @Test
    void findsNothingWithinTheTolerance() {
        assertThat(between(REALS, "[1.0, 2.0]", "[1.0000000001, 2.0]", Compare.EXACT))
                .isEmpty();
        assertThat(between(REALS, "[\"NaN\"]", "[\"NaN\"]", Compare.EXACT)).isEmpty();
    }

    @Test
    void ofAMultisetItMarksTheItemsThatHaveNoPartner() {
        assertThat(between(PAIRS, "[[1,2],[3,4],[5,6]]", "[[6,5],[2,1],[7,7]]", ANY_ORDER))
                .contains(new FirstDifference(List.of(1), List.of(2)));
    }

    @Test
    void theOrderOfAMultisetIsNoDifference() {
        assertThat(between(PAIRS, "[[1,2],[3,4]]", "[[4,3],[2,1]]", ANY_ORDER)).isEmpty();
    }

    @Test
    void whereACheckerDecidesNoPlaceIsMarked() {
        Compare checker = new Compare(Compare.Mode.CHECKER, Set.of(), 1e-9, 1e-9);
        assertThat(between(INTS, "[1,2]", "[2,1,3]", checker)).isEmpty();
    }

    private static java.util.Optional<FirstDifference> between(Type type, String expected, String actual, Compare how) {
        return FirstDifference.between(value(type, expected), value(type, actual), how);
    }

    private static Value value(Type type, String json) {
        return ((ParsedValue.Good) ValueJson.read(type, json)).value();
    }
}
