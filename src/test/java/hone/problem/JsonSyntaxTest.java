package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "¶ | $ | expected a JSON value, found the end of the text",
                "[1, 2¶ | $[1] | expected ',' or ']', found the end of the text",
                "[1, ¶] | $ | expected a value, found ']'",
                "[¶,1] | $[0] | expected a value or ']', found ','",
                "[1,¶,2] | $[1] | expected a value, found ','",
                "[1 ¶2] | $[0] | expected ',' or ']', found 2",
                "[1¶} | $ | expected ',' or ']', found '}'",
                "{\"a\" ¶1} | $.a | expected ':' and a value, found 1",
                "{\"a\": ¶,\"b\": 1} | $.a | expected a value, found ','",
                "{\"a\": 1,¶} | $ | expected a name in double quotes, found '}'",
                "{\"a\": 1 ¶\"b\": 2} | $.a | expected ',' or '}', found \"b\"",
                "{¶a: 1} | $ | expected a name in double quotes or '}', found a",
                "{\"a\": {\"b\": [1, {\"c\": ¶tru}]}} | $.a.b[1].c | expected a value, found tru",
                "[1, ¶01] | $[1] | expected a value, found 01",
                "[¶.5] | $[0] | expected a value or ']', found .5",
                "[¶NaN] | $[0] | expected a value or ']', found NaN",
                "[¶True] | $[0] | expected a value or ']', found True",
                "[¶'a'] | $[0] | expected a value or ']', found 'a'",
                "[1, ¶// one] | $[1] | expected a value, found // (JSON has no comments)",
                "[¶\"abc] | $[0] | expected a value or ']', found a string that is not closed",
                "[¶\"a\\x\"] | $[0] | expected a value or ']', found a string with the unknown escape \\x",
                "[¶\"\\u12G4\"] | $[0] | expected a value or ']', found a string with \\u that four hexadecimal digits do not follow",
                "[1, ¶\"\\uD83Dx\"] | $[1] | expected a value, found a string with half of a surrogate pair: \"\\uD83Dx\"",
                "[] ¶[] | $ | expected the end of the text, found '['",
                "[{\"a b\": ¶+1}] | $[0]['a b'] | expected a value, found +1",
            })
    void saysWhereATextStopsBeingJsonAndWhatWasExpected(String marked, String path, String message) {
        Marked json = Marked.of(marked);
        assertFault(json, path, message);
    }

    @Test
    void rawControlCharactersAndLineBreaksInStringsAreRefused() {
        assertFault(
                Marked.of("[1,\n  ¶\"a\tb\"]"),
                "$[1]",
                "expected a value, found a string with a raw control character (write \\u0009)");
        assertFault(
                Marked.of("[1,\n  ¶\"a\nb\"]"),
                "$[1]",
                "expected a value, found a string that is not closed on its line (write \\n for a line break)");
    }

    @Test
    void columnsCountUtf16Units() {
        assertFault(Marked.of("[\"\uD83D\uDE00\", ¶x]"), "$[1]", "expected a value, found x");
    }

    @Test
    void linesEndWithAnyOfTheThreeMarks() {
        PackException refused = refusal("[1,\r\n2,\r3,\n x]");
        assertThat(refused.fault().line()).hasValue(4);
        assertThat(refused.fault().column()).hasValue(2);
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorAtItsSecondPlace() {
        assertFault(Marked.of("{\"a\": 1,\n ¶\"a\": 2}"), "$.a", "the key \"a\" stands twice in this object");
    }

    @Test
    void nestingHasALimitAndNoStackOverflow() {
        String deep = "[".repeat(200_000);
        PackException refused = refusal(deep);
        assertThat(refused).hasMessage("nested deeper than 64 levels");
        assertThat(refused.fault().column()).hasValue(65);
    }

    @Test
    void strictJsonOfAllKindsIsRead() throws PackException {
        JsonCursor cursor = new JsonCursor(
                Optional.empty(),
                " {\"a\": [1, -2.5e3, true, false, null, \"x\\n\\u0041\\/\"], \"\": {}, \"b\": []}\n");
        JsonNode node = JsonNode.read(cursor);
        cursor.end();
        assertThat(node).isInstanceOf(JsonNode.Members.class);
        JsonNode.Members members = (JsonNode.Members) node;
        assertThat(members.byName().keySet()).containsExactly("a", "", "b");
        JsonNode.Elements items =
                (JsonNode.Elements) members.byName().values().iterator().next().value();
        assertThat(items.items()).hasSize(6);
        assertThat(items.items().getLast()).isEqualTo(new JsonNode.Text(8, "x\nA/"));
    }

    private static void assertFault(Marked json, String path, String message) {
        PackException refused = refusal(json.text());
        assertThat(refused).hasMessage(message);
        assertThat(refused.fault().line()).hasValue(json.line());
        assertThat(refused.fault().column()).hasValue(json.column());
        assertThat(refused.fault().path()).contains(path);
    }

    private static PackException refusal(String json) {
        return catchThrowableOfType(PackException.class, () -> {
            JsonCursor cursor = new JsonCursor(Optional.empty(), json);
            JsonNode.read(cursor);
            cursor.end();
        });
    }
}
