package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Type;
import hone.problem.Value;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ValueTextTest {
    private static final Type INTS = new Type.ArrayOf(Type.Scalar.INT);

    @Test
    void writesShortValuesInFull() {
        assertThat(ValueText.COMPACT.of(INTS, numbers(3))).isEqualTo("[0,1,2]");
        assertThat(ValueText.SPACED.of(INTS, numbers(3))).isEqualTo("[0, 1, 2]");
        assertThat(ValueText.COMPACT.of(INTS, numbers(0))).isEqualTo("[]");
    }

    @Test
    void writesAFloatAsAFloat() {
        assertThat(ValueText.COMPACT.of(Type.Scalar.FLOAT, new Value.Real((double) 0.1f)))
                .isEqualTo("0.1");
    }

    @Test
    void cutsLongValuesAndSaysHowMuchIsLeft() {
        String text = ValueText.COMPACT.withLimit(40).of(INTS, numbers(100_000));

        assertThat(text).startsWith("[0,1,2,").endsWith(" more]").hasSizeLessThan(70);
    }

    @Test
    void keepsTheMarkedItemInSight() {
        ValueText.Marked text = ValueText.COMPACT.withLimit(40).marking(INTS, numbers(100_000), List.of(50_000));

        assertThat(text.text().substring(text.from(), text.to())).isEqualTo("50000");
        assertThat(text.text()).contains("49999,50000,50001").hasSizeLessThan(120);
    }

    @Test
    void keepsTheMarkedCharacterInSight() {
        Value letters = new Value.Text("a".repeat(5_000) + "b" + "a".repeat(5_000));
        ValueText.Marked text = ValueText.COMPACT.withLimit(40).marking(Type.Scalar.STRING, letters, List.of(5_000));

        assertThat(text.text().substring(text.from(), text.to())).isEqualTo("b");
        assertThat(text.text()).hasSizeLessThan(100);
    }

    @Test
    void marksTheEndWhereAnItemIsMissing() {
        ValueText.Marked text = ValueText.COMPACT.marking(INTS, numbers(2), List.of(2));

        assertThat(text.text().substring(text.from(), text.to())).isEqualTo("]");
    }

    @Test
    void showsWhatHidesOrTurnsTextAround() {
        String text = ValueText.COMPACT.of(Type.Scalar.STRING, new Value.Text("a\u202eb\u0000\n"));

        assertThat(text).isEqualTo("\"a\\u202eb\\u0000\\n\"");
        assertThat(VisibleText.shown("a\u202eb\u0007\tc\r\n")).isEqualTo("a‹U+202E›b\u2407\tc\n");
        assertThat(VisibleText.shown("\ud83d\ude00 \ud83d")).isEqualTo("\ud83d\ude00 ‹U+D83D›");
    }

    /** Whatever the value, the place and the limit. */
    @Property(tries = 400)
    void neverLosesTheMark(
            @ForAll("values") Value value,
            @ForAll @IntRange(min = 8, max = 200) int limit,
            @ForAll @IntRange(min = 0, max = 40) int first,
            @ForAll @IntRange(min = 0, max = 40) int second) {
        List<Integer> path = value instanceof Value.Sequence(var items)
                ? first < items.size() && items.get(first) instanceof Value.Sequence
                        ? List.of(first, second)
                        : List.of(Math.min(first, items.size()))
                : List.of();

        ValueText.Marked text = ValueText.COMPACT.withLimit(limit).marking(INTS, value, path);

        assertThat(text.to() > text.from()).isEqualTo(!path.isEmpty());
    }

    @Provide
    static Arbitrary<Value> values() {
        Arbitrary<Value> scalars = Arbitraries.longs().map(Value.Whole::new);
        return Arbitraries.recursive(
                () -> scalars, inner -> inner.list().ofMaxSize(40).map(Value.Sequence::new), 0, 2);
    }

    private static Value numbers(int count) {
        return count == 0
                ? new Value.Sequence(Collections.emptyList())
                : new Value.Sequence(IntStream.range(0, count)
                        .<Value>mapToObj(Value.Whole::new)
                        .toList());
    }
}
