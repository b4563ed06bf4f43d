package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Signature;
import hone.problem.Type;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedRangeTest {
    private static final Signature SIGNATURE = new Signature.Function(
            "Solution",
            "f",
            List.of(
                    new Signature.Parameter("marks", new Type.ArrayOf(Type.Scalar.INT)),
                    new Signature.Parameter("target", Type.Scalar.LONG),
                    new Signature.Parameter("word", Type.Scalar.STRING)),
            Type.Scalar.INT,
            OptionalInt.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- `1 ≤ n ≤ 250000`, where `n` is the length of `marks`.; 0; true; 1; 250000",
                "- $0 \\le marks.length \\le 10^5$; 0; true; 0; 100000",
                "- `-10^9 <= target <= 10^9`; 1; false; -1000000000; 1000000000",
                "- $-2^{31} \\leq target \\leq 2^{31} - 1$; 1; false; -2147483648; 2147483647",
                "- `1 ≤ |word| ≤ 2·10^3`; 2; true; 1; 2000",
                "- `0 <= word.length() <= 200,000`; 2; true; 0; 200000",
                "- `1 ≤ target ≤ 1_000_000`; 1; false; 1; 1000000",
            })
    void aRangeIsUnderstood(String line, int parameter, boolean length, long low, long high) {
        List<StatedRange> ranges = StatedRange.in("Words.\n\n" + line + "\n", SIGNATURE);

        assertThat(ranges).hasSize(1);
        assertThat(ranges.getFirst().parameter()).isEqualTo(parameter);
        assertThat(ranges.getFirst().length()).isEqualTo(length);
        assertThat(ranges.getFirst().low()).isEqualTo(low);
        assertThat(ranges.getFirst().high()).isEqualTo(high);
    }

    @Test
    void whatIsNoRangeOfAParameterIsLeftAlone() {
        String statement =
                "- `0 ≤ marks[i] ≤ 9`\n- `5 ≤ k ≤ 9`\n- `marks` is sorted\n- `9 ≤ target ≤ 1`\n- `1 ≤ target ≤ 10^99`";

        assertThat(StatedRange.in(statement, SIGNATURE)).isEmpty();
    }
}
