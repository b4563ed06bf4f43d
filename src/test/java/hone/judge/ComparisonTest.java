package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Compare;
import hone.problem.Compare.Mode;
import hone.problem.Type;
import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import hone.problem.Value;
import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Whole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Type INTS = new ArrayOf(Scalar.INT);
    private static final Type GRID = new ArrayOf(INTS);

    @Test
    void exactNamesTheFirstPlaceThatDiffers() {
        Comparison exact = new Comparison(Compare.EXACT, GRID);
        assertThat(exact.difference(seq(ints(1, 2), ints(3)), seq(ints(1, 2), ints(3))))
                .isEmpty();
        assertThat(exact.difference(seq(ints(1, 2), ints(3)), seq(ints(1, 2), ints(4))))
                .contains("[1][0]: 3, got 4");
        assertThat(exact.difference(seq(ints(1, 6)), seq(ints(1, 4), ints(2, 6))))
                .contains("length 1, got 2");
        assertThat(exact.difference(seq(ints(1, 6)), seq(ints(1)))).contains("[0]: length 2, got 1");
        assertThat(exact.difference(ints(1), new Absent())).contains("[1], got null");
    }

    @Test
    void textNamesTheCharacterWhereItParts() {
        Comparison exact = new Comparison(Compare.EXACT, Scalar.STRING);
        assertThat(exact.difference(new Text("abc"), new Text("abd"))).contains("\"abc\", got \"abd\"");
        assertThat(exact.difference(new Text("a longer sentence"), new Text("a longer sequence")))
                .contains("\"a longer sentence\", got \"a longer sequence\" (from character 12)");
    }

    @Test
    void aTreeMayOmitOrWriteItsTrailingNulls() {
        Value shorter = new Sequence(List.of(new Whole(1), new Absent(), new Whole(2)));
        Value longer = new Sequence(List.of(new Whole(1), new Absent(), new Whole(2), new Absent(), new Absent()));
        assertThat(new Comparison(Compare.EXACT, Structure.TREE_NODE).difference(shorter, longer))
                .isEmpty();
        assertThat(new Comparison(Compare.EXACT, new ListOf(Structure.TREE_NODE)).difference(seq(longer), seq(shorter)))
                .isEmpty();
        assertThat(new Comparison(Compare.EXACT, new ListOf(Scalar.INT)).difference(shorter, longer))
                .isPresent();
    }

    @Test
    void unorderedLevelsAreMultisets() {
        Comparison outer = new Comparison(unordered(0), GRID);
        assertThat(outer.difference(seq(ints(1, 2), ints(3)), seq(ints(3), ints(1, 2))))
                .isEmpty();
        assertThat(outer.difference(seq(ints(1, 2), ints(3)), seq(ints(3), ints(2, 1))))
                .isPresent();
        Comparison both = new Comparison(unordered(0, 1), GRID);
        assertThat(both.difference(seq(ints(1, 2), ints(3, 4)), seq(ints(4, 3), ints(2, 1))))
                .isEmpty();
        Comparison inner = new Comparison(unordered(1), GRID);
        assertThat(inner.difference(seq(ints(1, 2), ints(3)), seq(ints(2, 1), ints(3))))
                .isEmpty();
        assertThat(inner.difference(seq(ints(1, 2), ints(3)), seq(ints(3), ints(1, 2))))
                .isPresent();
        assertThat(outer.difference(ints(1, 1, 2), ints(1, 2, 2))).contains("1 is missing");
        assertThat(outer.difference(ints(1, 3), ints(1, 2))).contains("one 2 too many");
    }

    @Test
    void eitherToleranceSuffices() {
        Comparison loose = new Comparison(new Compare(Mode.EXACT, Set.of(), 0.01, 0.001), Scalar.DOUBLE);
        assertThat(loose.difference(new Real(0.001), new Real(0.009))).isEmpty();
        assertThat(loose.difference(new Real(10_000), new Real(10_009))).isEmpty();
        assertThat(loose.difference(new Real(10_000), new Real(10_011))).isPresent();
        assertThat(loose.difference(new Real(Double.NaN), new Real(Double.NaN))).isEmpty();
        assertThat(loose.difference(new Real(Double.NaN), new Real(1))).isPresent();
        assertThat(loose.difference(new Real(1), new Real(Double.NaN))).isPresent();
        assertThat(loose.difference(new Real(Double.POSITIVE_INFINITY), new Real(Double.MAX_VALUE)))
                .isPresent();
        assertThat(loose.difference(new Real(Double.POSITIVE_INFINITY), new Real(Double.POSITIVE_INFINITY)))
                .isEmpty();
        assertThat(loose.difference(new Real(0.0), new Real(-0.0))).isEmpty();
        assertThat(loose.difference(new Real(1), new Real(Double.POSITIVE_INFINITY)))
                .isPresent();
    }

    @Test
    void roundedNumbersFindTheirPartnersInAMultiset() {
        Comparison loose =
                new Comparison(new Compare(Mode.UNORDERED, Set.of(0), 0.1, 0), new ArrayOf(new ArrayOf(Scalar.DOUBLE)));
        Value expected = seq(reals(1.00, 5), reals(1.05, 2));
        Value actual = seq(reals(1.04, 5), reals(1.02, 2));
        assertThat(loose.difference(expected, actual)).isEmpty();
        assertThat(loose.difference(expected, seq(reals(1.04, 5), reals(1.02, 3))))
                .contains("[1.05,2.0] is missing");
    }

    @Property
    void anyOrderOfAMultisetIsRight(@ForAll List<List<Integer>> rows, @ForAll long seed) {
        List<Value> values = new ArrayList<>();
        rows.forEach(row -> values.add(
                new Sequence(row.stream().map(n -> (Value) new Whole(n)).toList())));
        List<Value> shuffled = new ArrayList<>();
        for (Value row : values) {
            List<Value> items = new ArrayList<>(((Sequence) row).items());
            Collections.shuffle(items, new Random(seed));
            shuffled.add(new Sequence(items));
        }
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(new Comparison(unordered(0, 1), GRID).difference(new Sequence(values), new Sequence(shuffled)))
                .isEmpty();
    }

    private static Compare unordered(Integer... levels) {
        return new Compare(Mode.UNORDERED, Set.of(levels), Compare.DEFAULT_TOLERANCE, Compare.DEFAULT_TOLERANCE);
    }

    private static Value ints(int... numbers) {
        return new Sequence(
                Arrays.stream(numbers).mapToObj(n -> (Value) new Whole(n)).toList());
    }

    private static Value reals(double... numbers) {
        return new Sequence(
                Arrays.stream(numbers).mapToObj(n -> (Value) new Real(n)).toList());
    }

    private static Value seq(Value... items) {
        return new Sequence(List.of(items));
    }
}
