package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRulesTest {
    private static String done(String before, BiFunction<Lines, Selection, TextEdit> rule) {
        var marked = Marked.of(before.replace('~', '\n'));
        return marked.after(rule.apply(marked.lines(), marked.selection())).replace('\n', '~');
    }

    private static String tried(String before, BiFunction<Lines, Selection, Optional<TextEdit>> rule) {
        return done(
                before, (lines, selection) -> rule.apply(lines, selection).orElseGet(() -> TextEdit.select(selection)));
    }

    @ParameterizedTest
    @CsvSource({
        "'|a', '    |a'",
        "'ab|c', 'ab  |c'",
        "'abcd|', 'abcd    |'",
        "'\tab|', '\tab  |'",
        "'a^b|c', 'a   |c'",
        "'a^b~c|d', '    a^b~    c|d'",
        "'^a~b~|c', '    ^a~    b~|c'",
        "'^a~~b|', '    ^a~~    b|'",
    })
    void tab(String before, String after) {
        assertThat(done(before, LineRules::tab)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "'    a|', 'a|'",
        "'  a|', 'a|'",
        "'\ta|', 'a|'",
        "'  \ta|', 'a|'",
        "'      a|', '  a|'",
        "'a|', 'a|'",
        "'  |  a', '|a'",
        "'^    a~      b|', '^a~  b|'",
    })
    void outdent(String before, String after) {
        assertThat(done(before, LineRules::outdent)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "'  a|b', '  // a|b'",
        "'  // a|b', '  a|b'",
        "'  //a|b', '  a|b'",
        "'  //|', '  |'",
        "'^  a~~    b|', '^  // a~~  //   b|'",
        "'^  // a~~  //   b|', '^  a~~    b|'",
        "'^// a~b|', '// ^// a~// b|'",
        "'^a~|b', '// ^a~|b'",
        "'|', '|'",
    })
    void comment(String before, String after) {
        assertThat(done(before, LineRules::toggleComment)).isEqualTo(after);
    }

    @Test
    void movesLinesWithTheirSelection() {
        assertThat(tried("a~b|b~c", LineRules::moveUp)).isEqualTo("b|b~a~c");
        assertThat(tried("a~b|b~c", LineRules::moveDown)).isEqualTo("a~c~b|b");
        assertThat(tried("a~^b~c|~d", LineRules::moveUp)).isEqualTo("^b~c|~a~d");
        assertThat(tried("a~^b~c|~d", LineRules::moveDown)).isEqualTo("a~d~^b~c|");
        assertThat(tried("a|~b", LineRules::moveUp)).isEqualTo("a|~b");
        assertThat(tried("a~b|", LineRules::moveDown)).isEqualTo("a~b|");
    }

    @Test
    void duplicatesLines() {
        assertThat(done("a~b|b~c", LineRules::duplicate)).isEqualTo("a~bb~b|b~c");
        assertThat(done("^a~b|~c", LineRules::duplicate)).isEqualTo("a~b~^a~b|~c");
    }

    @Test
    void homeGoesToTheFirstWordAndThenToTheStart() {
        var lines = new TextLines("x\n    abc");
        assertThat(LineRules.home(lines, 9)).isEqualTo(6);
        assertThat(LineRules.home(lines, 6)).isEqualTo(2);
        assertThat(LineRules.home(lines, 2)).isEqualTo(6);
        assertThat(LineRules.home(lines, 1)).isEqualTo(0);
    }
}
