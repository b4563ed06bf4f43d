package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketMatchTest {
    @ParameterizedTest
    @CsvSource({
        "'|(a)', 0, 2",
        "'(a)|', 2, 0",
        "'(a|)', 2, 0",
        "'f(a[|1], {x})', 3, 5",
        "'f|(a[1], {x})', 1, 11",
        "'{~ ( \")\" /* ) */ // )~ )|', 23, 3",
        "'((|))', 2, 1",
    })
    void findsThePartner(String marked, int here, int partner) {
        var source = Marked.of(marked.replace('~', '\n'));
        assertThat(BracketMatch.at(source.lexed(), source.selection().caret()))
                .contains(new BracketMatch(here, partner));
    }

    @ParameterizedTest
    @CsvSource({"'|(a]'", "'a|b'", "'|('", "')|'", "'\"|(\" )'", "'// (|)'", "'|'", "'|([)]'"})
    void findsNone(String marked) {
        var source = Marked.of(marked);
        assertThat(BracketMatch.at(source.lexed(), source.selection().caret())).isEmpty();
    }

    @Test
    void givesUpBeyondItsReach() {
        String source = "{" + "\n".repeat(BracketMatch.REACH + 1) + "}";
        assertThat(BracketMatch.at(new LexedLines(new TextLines(source)), 0)).isEmpty();
    }
}
