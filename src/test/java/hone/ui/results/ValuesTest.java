package hone.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.TypeParser;
import hone.problem.Value;
import hone.ui.statement.ValueText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    private static CaseRow.Part part(String type, Value value) throws Exception {
        return new CaseRow.Part("", TypeParser.parse(type), value, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6  | [4,11…
            12 | [4,11,7…, 18
            15 | [4,11,7,20], 18
            """)
    void asManyValuesAreShownAsHaveRoom(int room, String words) throws Exception {
        List<CaseRow.Part> parts =
                List.of(part("int[]", Value.Sequence.ofWholes(4, 11, 7, 20)), part("int", new Value.Whole(18)));

        assertThat(text(Values.pieces(parts, room))).isEqualTo(words);
    }

    @Test
    void whereOneIsLeftOutThatIsSaid() throws Exception {
        List<CaseRow.Part> parts = List.of(part("int", new Value.Whole(7)), part("int", new Value.Whole(18)));

        assertThat(text(Values.pieces(parts, 6))).isEqualTo("7…");
    }

    @Test
    void theMarkedPlaceIsInSightHoweverNarrow() throws Exception {
        long[] numbers = new long[200];
        numbers[150] = 7;
        var part = new CaseRow.Part("", TypeParser.parse("int[]"), Value.Sequence.ofWholes(numbers), List.of(150));

        for (int room = -2; room < 40; room++) {
            ValueText.Marked piece = Values.pieces(List.of(part), room).getFirst();
            assertThat(piece.text().substring(piece.from(), piece.to()))
                    .as("room %d", room)
                    .isEqualTo("7");
        }
    }

    private static String text(List<ValueText.Marked> pieces) {
        return pieces.stream().map(ValueText.Marked::text).collect(Collectors.joining());
    }
}
