package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JavaScannerTest {
    private static List<String> texts(String source) {
        return JavaScanner.scan(source).stream().map(Token::text).toList();
    }

    @Test
    void wordsNumbersAndSymbols() {
        assertThat(texts("int x=0x1F+1.5e-3f*.5>>>2_000L;"))
                .containsExactly("int", "x", "=", "0x1F", "+", "1.5e-3f", "*", ".5", ">", ">", ">", "2_000L", ";");
        assertThat(texts("Map<K,List<V>> m = a -> b::c;"))
                .containsExactly(
                        "Map", "<", "K", ",", "List", "<", "V", ">", ">", "m", "=", "a", "->", "b", "::", "c", ";");
        assertThat(texts("0xE+1")).containsExactly("0xE", "+", "1");
        assertThat(texts("int...a")).containsExactly("int", "...", "a");
    }

    @Test
    void commentsAndLiteralsHideBrackets() {
        assertThat(texts("a /* { */ b // (\nc \"}\\\"{\" '{' '\\'' d"))
                .containsExactly("a", "b", "c", "\"}\\\"{\"", "'{'", "'\\''", "d");
        assertThat(texts("\"\"\"\n { \\\"\"\" \" \"\"\" x")).containsExactly("\"\"\"\n { \\\"\"\" \" \"\"\"", "x");
    }

    @Test
    void whatIsNotClosedEndsSomewhere() {
        assertThat(texts("\"abc\nd")).containsExactly("\"abc", "d");
        assertThat(texts("'")).containsExactly("'");
        assertThat(texts("a /* never")).containsExactly("a");
        assertThat(texts("\"\"\" never")).containsExactly("\"\"\" never");
        assertThat(texts("\"\\")).hasSize(1);
    }

    @Test
    void unicodeEscapesAreReadAndKeepTheirPlaces() {
        List<Token> tokens = JavaScanner.scan("\\u007b x\\uuu0061y \"\\\\u007b\" \\u00zz");
        assertThat(tokens.get(0)).isEqualTo(new Token(Token.Kind.SYMBOL, "{", 0, 6));
        assertThat(tokens.get(1)).isEqualTo(new Token(Token.Kind.WORD, "xay", 7, 17));
        assertThat(tokens.get(2).text()).isEqualTo("\"\\\\u007b\"");
    }

    @Property
    void tokensLieInOrderInsideAnySource(@ForAll("pieces") String source) {
        int last = 0;
        for (Token token : JavaScanner.scan(source)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(source.length());
            last = token.end();
        }
    }

    @Property
    void noSourceUpsetsThePreCheck(@ForAll("pieces") String source) {
        PreCheck check = PreCheck.of(source);
        check.tooComplex().ifPresent(found -> assertThat(found.line()).isPositive());
        assertThat(check.outline().fileName()).isNotEmpty();
    }

    @Property
    void partnersPointAtEachOther(@ForAll("pieces") String source) {
        ScannedSource scanned = ScannedSource.of(source);
        for (int i = 0; i < scanned.size(); i++) {
            if (scanned.partner(i) >= 0) {
                assertThat(scanned.partner(scanned.partner(i))).isEqualTo(i);
            }
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "class ",
                        "A",
                        "{",
                        "}",
                        "(",
                        ")",
                        "[",
                        "]",
                        "<",
                        ">",
                        ";",
                        ",",
                        "?",
                        ":",
                        "&&",
                        "= ",
                        "\"",
                        "'",
                        "\"\"\"",
                        "/*",
                        "*/",
                        "//",
                        "\n",
                        "\r",
                        "\\",
                        "\\u0022",
                        "\\u000a",
                        "\\u",
                        "final ",
                        "String ",
                        "enum ",
                        "record ",
                        "for (int x : y)",
                        "if (",
                        "else ",
                        "try",
                        "finally",
                        "new ",
                        "x",
                        "1",
                        "null",
                        "package ",
                        "import ",
                        "@",
                        ".",
                        "->",
                        "\uD83D",
                        "\uDE00",
                        "\uFEFF",
                        " ")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
