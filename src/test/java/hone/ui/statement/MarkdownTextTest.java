package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource({
        "'Takes $n$ steps.', 'n'",
        "'$a_1 * b_2 * c$', 'a_1 * b_2 * c'",
        "'From $1$ to $n-1$', '1|n-1'",
        "'$$ x^2 $$', 'x^2'",
        "'price $5 or $10', ''",
        "'only $ here', ''",
        "'escaped \\$n\\$', ''",
        "'code `$n$` stays', ''",
        "'a $ n $ b', ''",
    })
    void findsFormulasAndLeavesPricesAlone(String markdown, String formulas) {
        assertThat(String.join("|", formulas(markdown))).isEqualTo(formulas);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. ", "*a **b ", "[", "`", "$", "![", "<a>", "|", "\\"})
    void survivesNestingWithoutEnd(String piece) {
        Node document = MarkdownText.parse(piece.repeat(20_000) + "end");

        assertThat(deepest(document)).isLessThan(3 * MarkdownText.DEEPEST);
    }

    @Test
    void cutsATextThatIsTooLong() {
        Node document = MarkdownText.parse("word\n\n".repeat(100_000));

        assertThat(PlainText.of(document))
                .hasSizeLessThan(MarkdownText.LONGEST + 100)
                .contains("too long");
    }

    private static List<String> formulas(String markdown) {
        var found = new ArrayList<String>();
        MarkdownText.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof MathsSpan formula) {
                    found.add(formula.source());
                }
                super.visit(node);
            }
        });
        return found;
    }

    private static int deepest(Node root) {
        int deepest = 0;
        int depth = 0;
        Node at = root;
        while (at != null) {
            deepest = Math.max(deepest, depth);
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at != null && at.getNext() == null) {
                    at = at.getParent();
                    depth--;
                }
                at = at == null ? null : at.getNext();
            }
        }
        return deepest;
    }
}
