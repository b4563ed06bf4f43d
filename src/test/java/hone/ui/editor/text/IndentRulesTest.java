package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentRulesTest {
    /** {@code ~} stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "    int x|;    int x~    |",
                "if (a) {|;if (a) {~    |",
                "if (a) {|};if (a) {~    |~}",
                "  f({| });  f({~      |~  })",
                "foo(|);foo(~    |~)",
                "foo(| a);foo(~    |a)",
                "x = \"{|;x = \"{~|",
                "if (a) { // why|;if (a) { // why~|",
                "if (a) { /* why */|;if (a) { /* why */~    |",
                "case 1:|;case 1:~    |",
                "  default ->|;  default ->~      |",
                "a ? b :|;a ? b :~|",
                "    int| x;    int~    |x",
                "|    int x;~|    int x",
                "  |  int x;  ~  |  int x",
                "    |;~    |",
                "  /**|;  /**~   * |~   */",
                "  /**|~   * a;  /**~   * |~   * a",
                "  /**~   * a|~   */;  /**~   * a~   * |~   */",
                "\t{|;\t{~\t    |",
                "a ^b| c;a ~|c",
                "if (a) { ^b| };if (a) { ~    |~}",
                "|;~|",
            })
    void enter(String before, String after) {
        var marked = Marked.of(before.replace('~', '\n'));
        assertThat(marked.after(IndentRules.enter(marked.lexed(), marked.selection()))
                        .replace('\n', '~'))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "  if (a) {~        |;  if (a) {~  }|",
                "  if (a) {~    b { }~        |;  if (a) {~    b { }~  }|",
                "        |;    }|",
                "|;as it is",
                "  a |;as it is",
                "/*~    |~*/;as it is",
                "f(\"}\") { //}~      |;f(\"}\") { //}~}|",
            })
    void closingBrace(String before, String after) {
        var marked = Marked.of(before.replace('~', '\n'));
        assertThat(IndentRules.closingBrace(marked.lexed(), marked.selection())
                        .map(marked::after)
                        .orElse("as it is")
                        .replace('\n', '~'))
                .isEqualTo(after);
    }
}
