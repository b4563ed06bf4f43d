package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Type.ArrayOf;
import hone.problem.Type.Scalar;
import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class ValueJsonTest {
    @Test
    void writesCompactJson() {
        Value pairs = new Sequence(List.of(Sequence.ofWholes(1, 6), Sequence.ofWholes(8, 10)));
        assertThat(ValueJson.write(pairs)).isEqualTo("[[1,6],[8,10]]");
        Value mixed = new Sequence(List.of(new Truth(true), new Absent(), new Text("a\"\\\n\u0001é\uD800")));
        assertThat(ValueJson.write(mixed)).isEqualTo("[true,null,\"a\\\"\\\\\\n\\u0001é\\ud800\"]");
    }

    @Test
    void writesFloatingPointInItsShortestForm() {
        assertThat(ValueJson.write(new Real(2))).isEqualTo("2.0");
        assertThat(ValueJson.write(new Real(0.1))).isEqualTo("0.1");
        assertThat(ValueJson.write(new Real(-0.0))).isEqualTo("-0.0");
        assertThat(ValueJson.write(new Real(1e300))).isEqualTo("1.0E300");
        assertThat(ValueJson.write(new Real(Double.NaN))).isEqualTo("\"NaN\"");
        assertThat(ValueJson.write(new Real(Double.NEGATIVE_INFINITY))).isEqualTo("\"-Infinity\"");
        assertThat(ValueJson.write(Scalar.FLOAT, new Real(0.1f))).isEqualTo("0.1");
        assertThat(ValueJson.write(Scalar.DOUBLE, new Real(0.1f))).isEqualTo("0.10000000149011612");
    }

    @Test
    void aTypedValueIsReadOrItsFaultIsPlaced() {
        assertThat(ValueJson.read(new ArrayOf(Scalar.INT), " [1,\n 2] "))
                .isEqualTo(new ParsedValue.Good(Sequence.ofWholes(1, 2)));
        Fault fault = fault(new ArrayOf(Scalar.BYTE), "[1,\n 300]");
        assertThat(fault.message()).isEqualTo("expected an integer from -128 to 127 (byte), found 300");
        assertThat(fault.line()).hasValue(2);
        assertThat(fault.column()).hasValue(2);
        assertThat(fault.path()).contains("$[1]");
        assertThat(fault.file()).isEmpty();
        assertThat(fault(Scalar.INT, "1 2").message()).isEqualTo("expected the end of the text, found 2");
        assertThat(fault(Scalar.INT, "").message()).isEqualTo("expected a JSON value, found the end of the text");
        assertThat(fault(Scalar.STRING, "hello").message()).isEqualTo("expected a JSON value, found hello");
    }

    private static Fault fault(Type type, String json) {
        return switch (ValueJson.read(type, json)) {
            case ParsedValue.Bad(var fault) -> fault;
            case ParsedValue.Good(var value) -> throw new AssertionError("read as " + value);
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(TypesAndValues.class)
    void whatIsWrittenReadsBackAsTheSameValue(@ForAll TypesAndValues.Typed typed) {
        ParsedValue same = new ParsedValue.Good(typed.value());
        assertThat(ValueJson.read(typed.type(), ValueJson.write(typed.value()))).isEqualTo(same);
        assertThat(ValueJson.read(typed.type(), ValueJson.write(typed.type(), typed.value())))
                .isEqualTo(same);
    }

    @Test
    void abbreviationSaysHowMuchIsLeft() {
        Value numbers = Sequence.ofWholes(LongStream.rangeClosed(1, 100_000).toArray());
        assertThat(ValueJson.abbreviate(numbers, 25)).isEqualTo("[1,2,3,4, … 99,996 more]");
        assertThat(ValueJson.abbreviate(new Text("a".repeat(5000)), 30)).isEqualTo("\"aaaaaaaaaaaaaaaa… 4,984 more\"");
        Value rows = new Sequence(Collections.nCopies(1000, numbers));
        assertThat(ValueJson.abbreviate(rows, 50)).isEqualTo("[[1,2,3,4,5,6,7,8,9, … 99,991 more], … 999 more]");
        assertThat(ValueJson.abbreviate(Sequence.ofWholes(1, 2), 5)).isEqualTo("[1,2]");
        assertThat(ValueJson.abbreviate(Sequence.ofWholes(1, 2), 4)).isEqualTo("…");
        assertThat(ValueJson.abbreviate(new ArrayOf(Scalar.FLOAT), new Sequence(List.of(new Real(0.1f))), 5))
                .isEqualTo("[0.1]");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(TypesAndValues.class)
    void abbreviationKeepsItsLengthAndLeavesShortValuesWhole(
            @ForAll TypesAndValues.Typed typed, @ForAll TypesAndValues.Room room) {
        int most = room.chars();
        String whole = ValueJson.write(typed.value());
        String shown = ValueJson.abbreviate(typed.value(), most);
        assertThat(shown).hasSizeLessThanOrEqualTo(most);
        if (whole.length() <= most) {
            assertThat(shown).isEqualTo(whole);
        } else {
            assertThat(shown).contains("…");
        }
    }

    @Test
    void aLongArrayOfNumbersEqualsTheSameListOfValues() {
        Value compact = Sequence.ofWholes(1, 2);
        Value plain = new Sequence(List.of(new Whole(1), new Whole(2)));
        assertThat(compact).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain).isEqualTo(compact);
        assertThat(compact.size()).isEqualTo(2);
    }
}
