package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import hone.ui.editor.text.Search.Hit;
import hone.ui.editor.text.Search.Replaced;
import hone.ui.editor.text.Search.Result;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static Result.Found found(Search search, String source) {
        return (Result.Found) search.in(source);
    }

    private static String replaced(Search search, String source, String replacement) {
        var edits = (Replaced.Edits) search.replace(source, 0, source.length(), replacement);
        return new TextEdit(edits.replacements(), Selection.at(0)).applyTo(source);
    }

    @Test
    void findsWordsWithAndWithoutCase() {
        assertThat(found(new Search("ab", false, false), "AB ab aB").hits())
                .containsExactly(new Hit(0, 2), new Hit(3, 5), new Hit(6, 8));
        assertThat(found(new Search("ab", true, false), "AB ab aB").hits()).containsExactly(new Hit(3, 5));
        assertThat(found(new Search("a.b", true, false), "a.b axb").hits()).containsExactly(new Hit(0, 3));
        assertThat(found(new Search("", true, true), "abc").hits()).isEmpty();
    }

    @Test
    void findsExpressionsLineByLineAndNoEmptyHits() {
        assertThat(found(new Search("^\\w*$", true, true), "ab\n\ncd").hits())
                .containsExactly(new Hit(0, 2), new Hit(4, 6));
    }

    @Test
    void countsUpToItsLimit() {
        var result = found(new Search("a", true, false), "a".repeat(Search.MOST_HITS + 1));
        assertThat(result.hits()).hasSize(Search.MOST_HITS);
        assertThat(result.more()).isTrue();
        assertThat(found(new Search("a", true, false), "a".repeat(Search.MOST_HITS))
                        .more())
                .isFalse();
    }

    @Test
    void saysCalmlyWhatIsWrongWithAnExpression() {
        assertThat(new Search("(a", true, true).in("a")).isInstanceOf(Result.Unusable.class);
        assertThat(new Search("(a", true, true).replace("a", 0, 1, "b")).isInstanceOf(Replaced.Unusable.class);
        assertThat(new Search("a", true, true).replace("a", 0, 1, "$1")).isInstanceOf(Replaced.Unusable.class);
        assertThat(new Search("a", true, true).replace("a", 0, 1, "\\")).isInstanceOf(Replaced.Unusable.class);
    }

    @Test
    void stopsExpressionsThatBacktrackWithoutEnd() {
        assertThat(new Search("(x+)+\\1y", true, true).in("x".repeat(60))).isInstanceOf(Result.Unusable.class);
        assertThat(new Search("(a|b)*c", true, true).in("ab".repeat(100_000))).isInstanceOf(Result.Unusable.class);
    }

    @Test
    void replaces() {
        assertThat(replaced(new Search("a", true, false), "banana", "$1")).isEqualTo("b$1n$1n$1");
        assertThat(replaced(new Search("(\\w)=(\\w)", true, true), "a=b, c=d", "$2\\n$1"))
                .isEqualTo("b\na, d\nc");
        assertThat(replaced(new Search("a", true, false), "a".repeat(1000), "bb"))
                .isEqualTo("b".repeat(2000));
        assertThat(replaced(new Search("^", true, true), "a\nb", "x")).isEqualTo("a\nb");
    }

    @Test
    void replacesOnlyWithinARangeButSeesWhatIsAroundIt() {
        var search = new Search("(?<=x)a", true, true);
        var edits = (Replaced.Edits) search.replace("xa xa xa", 3, 6, "b");
        assertThat(edits.replacements()).containsExactly(new TextEdit.Replacement(4, 5, "b"));
        assertThat(edits.times()).isEqualTo(1);
    }
}
