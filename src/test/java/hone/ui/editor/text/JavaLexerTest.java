package hone.ui.editor.text;

import static hone.ui.editor.text.TokenKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaLexerTest {
    /** Per kind other than PLAIN and BRACKET the texts of its tokens, as "KIND:text". */
    private static List<String> coloured(String source) {
        var lines = new TextLines(source);
        var lexed = new LexedLines(lines);
        var found = new ArrayList<String>();
        for (int line = 0; line < lines.count(); line++) {
            for (var token : lexed.tokens(line)) {
                if (token.kind() != PLAIN && token.kind() != BRACKET) {
                    found.add(token.kind() + ":" + lines.text(line).substring(token.start(), token.end()));
                }
            }
        }
        return found;
    }

    private static List<String> texts(String source, TokenKind kind) {
        return coloured(source).stream()
                .filter(t -> t.startsWith(kind + ":"))
                .map(t -> t.substring(kind.toString().length() + 1))
                .collect(Collectors.toList());
    }

    @Test
    void tellsTheKindsOfNamesApart() {
        assertThat(coloured("List<T> x = foo.bar(Math.PI, MAX_SIZE);"))
                .containsExactly("TYPE:List", "TYPE:T", "METHOD:bar", "TYPE:Math", "CONSTANT:PI", "CONSTANT:MAX_SIZE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var x = 1;",
                "for (var x : xs)",
                "record Point(int x)",
                "record Pair<A>(A a)",
                "sealed interface Shape",
                "public sealed abstract class S",
                "non-sealed class T",
                "interface S permits A, B",
                "yield 3;",
                "default -> { yield x; }",
                "if (a) yield -1;",
                "yield (x);",
                "case Foo f when f.ok() ->",
                "case Foo(int a) when a > 0 ->",
                "import module java.base;"
            })
    void contextualKeywordsWhereTheyAreKeywords(String line) {
        assertThat(texts(line, KEYWORD))
                .anyMatch(
                        List.of("var", "record", "sealed", "non-sealed", "permits", "yield", "when", "module")
                                ::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int var = 1;",
                "var = 2;",
                "x.record y",
                "record = 1;",
                "if (record instanceof Foo)",
                "sealed.add(1);",
                "a = non-sealed;",
                "yield = 5;",
                "this.yield(3);",
                "yield++;",
                "yield.run();",
                "when(mock.foo()).thenReturn(1);",
                "foo(a, when, b)",
                "Time when = now();",
                "import module.foo.Bar;",
                "module.start();",
                "permits = 3;"
            })
    void contextualKeywordsWhereTheyAreNames(String line) {
        assertThat(texts(line, KEYWORD))
                .doesNotContain("var", "record", "sealed", "non-sealed", "permits", "yield", "when", "module");
    }

    @Test
    void carriesContextFromLineToLine() {
        assertThat(texts("sealed interface Shape\n    permits Circle", KEYWORD))
                .containsExactly("sealed", "interface", "permits");
        assertThat(texts("case Point(var x, var y)\n    when x > y -> 1;\nTime when = 3;", KEYWORD))
                .containsExactly("case", "var", "var", "when");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1_000",
                "0x1F_ffL",
                "0b10_01",
                "017",
                "1e-9",
                "1.5e+10f",
                ".5",
                "1.",
                "1.f",
                "0x1.8p-3",
                "3d",
                "42L"
            })
    void numbersAreOneToken(String number) {
        assertThat(coloured("x = " + number + ";")).containsExactly("NUMBER:" + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"xs[1].size() | 1", "1..2 | 1", "a1 | ''", "x.e1 | ''", "1.name | 1"})
    void numbersEndWhereTheyShould(String line, String first) {
        assertThat(texts(line, NUMBER).stream().findFirst().orElse("")).isEqualTo(first);
    }

    @Test
    void stringsWithEscapes() {
        assertThat(coloured("\"a\\n\\\"b\\u0041\\q\" + '\\''"))
                .containsExactly(
                        "STRING:\"a",
                        "ESCAPE:\\n",
                        "ESCAPE:\\\"",
                        "STRING:b",
                        "ESCAPE:\\u0041",
                        "STRING:\\q\"",
                        "STRING:'",
                        "ESCAPE:\\'",
                        "STRING:'");
    }

    @Test
    void unclosedStringEndsWithItsLine() {
        assertThat(coloured("\"abc\nint x")).containsExactly("STRING:\"abc", "KEYWORD:int");
    }

    @Test
    void textBlocksWithEscapedQuotesAndLineEnds() {
        assertThat(coloured("\"\"\"\n a \\\"\"\" b \\\n c\"\"\" + int"))
                .containsExactly(
                        "STRING:\"\"\"",
                        "STRING: a ",
                        "ESCAPE:\\\"",
                        "STRING:\"\" b ",
                        "ESCAPE:\\",
                        "STRING: c\"\"\"",
                        "KEYWORD:int");
    }

    @Test
    void commentsAndJavadoc() {
        assertThat(coloured("/* a\n b */ int /**/ x; // c"))
                .containsExactly("COMMENT:/* a", "COMMENT: b */", "KEYWORD:int", "COMMENT:/**/", "COMMENT:// c");
        assertThat(coloured("/** See {@link X} me@home\n * @return y */ int"))
                .containsExactly(
                        "JAVADOC:/** See {",
                        "JAVADOC_TAG:@link",
                        "JAVADOC: X} me@home",
                        "JAVADOC: * ",
                        "JAVADOC_TAG:@return",
                        "JAVADOC: y */",
                        "KEYWORD:int");
        assertThat(texts("/// markdown", JAVADOC)).containsExactly("/// markdown");
        assertThat(texts("\"// no\" /* \" */ int", KEYWORD)).containsExactly("int");
    }

    @Test
    void annotations() {
        assertThat(coloured("@Override @interface Foo"))
                .containsExactly("ANNOTATION:@Override", "KEYWORD:@interface", "TYPE:Foo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int x | CODE",
                "foo(\"a | STRING",
                "foo(\"a\\\" | STRING",
                "foo(\"a\" | CODE",
                "'x | CHARACTER",
                "// x | LINE_COMMENT",
                "/* x | BLOCK_COMMENT",
                "s = \"\"\" | TEXT_BLOCK"
            })
    void contextAfterAPrefix(String prefix, Context expected) {
        assertThat(JavaLexer.contextAfter(prefix, JavaLexer.START)).isEqualTo(expected);
    }
}
