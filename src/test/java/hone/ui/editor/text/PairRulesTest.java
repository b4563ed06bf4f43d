package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRulesTest {
    private static final String PLAIN = "as it is";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "foo|;(;foo(|)",
                "foo| ;[;foo[|] ",
                "void f() |;{;void f() {|}",
                "|foo;(;as it is",
                "foo|);(;as it is",
                "foo(|););foo()|",
                "foo((a|););as it is",
                "foo((a|)););foo((a)|)",
                "x[|];];x[]|",
                "    |};};    }|",
                "x = |;\";x = \"|\"",
                "x = \"|\";\";x = \"\"|",
                "x = \"a|\";\";x = \"a\"|",
                "x = \"a\\|\";\";as it is",
                "x = \"\"|;\";x = \"\"\"|\"\"\"",
                "x|;\";as it is",
                "|x;\";as it is",
                "c = |;';c = '|'",
                "c = '|';';c = ''|",
                "// don|;';as it is",
                "// a |;(;as it is",
                "\"a |;(;as it is",
                "/* | */;{;as it is",
                "a ^b + c|;(;a (^b + c|)",
                "a |b + c^;[;a [|b + c^]",
                "^abc|;\";\"^abc|\"",
                "^abc|;);as it is",
                "foo|;x;as it is",
            })
    void typing(String before, char typed, String after) {
        var marked = Marked.of(before);
        assertThat(PairRules.typed(marked.lexed(), marked.selection(), typed)
                        .map(marked::after)
                        .orElse(PLAIN))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "foo(|);foo|",
                "x[|];x|",
                "{|};|",
                "x = \"|\";x = |",
                "c = '|';c = |",
                "foo(|a);as it is",
                "foo(|];as it is",
                "\"(|)\";as it is",
                "\"a\"|\"b\";as it is",
                "|);as it is",
                "(|;as it is",
                "(^)|;as it is",
            })
    void backspace(String before, String after) {
        var marked = Marked.of(before);
        assertThat(PairRules.backspace(marked.lexed(), marked.selection())
                        .map(marked::after)
                        .orElse(PLAIN))
                .isEqualTo(after);
    }
}
