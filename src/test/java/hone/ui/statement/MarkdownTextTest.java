package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    @Timeout(60) // Once this took minutes, on the window's thread.
    void dollarsThatNothingClosesAreLookedThroughOnce() {
        assertThat(formulas("$a ".repeat(130_000))).isEmpty();
        assertThat(formulas("$a$1".repeat(90_000))).hasSizeLessThan(90_000);
        assertThat(formulas("$$a ".repeat(3) + "\n\nin the next paragraph $n$ and $$m$$"))
                .containsExactly("a", "n", "m");
        assertThat(formulas("$a and\n\n$b$")).containsExactly("b");
        assertThat(formulas("$a $$b$$")).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n",
                "# a\n",
                "$a$ ",
                "[a](b) ",
                "```java\nint a;\n```\n",
                "a\n\n",
                "|a|b|\n|-|-|\n|1|2|\n\n",
                "> a\n\n"
            })
    void cutsATextOfTooManyParts(String piece) {
        Node document = MarkdownText.parse(piece.repeat(MarkdownText.LONGEST / piece.length()));

        assertThat(parts(document)).isBetween(500, MarkdownText.MOST_PARTS + 4);
        assertThat(PlainText.of(document)).endsWith("The rest is not shown: the text is too long.");
    }

    @Test
    void leavesATextOfTwentyPagesWhole() {
        String page =
                "## Part\n\nWords with *some* `code` and $n$ of them.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                        + "```java\nint sum = 0;\nfor (int x : numbers) sum += x;\n```\n\n";

        assertThat(PlainText.of(MarkdownText.parse(page.repeat(100)))).doesNotContain("not shown");
    }

    private static int parts(Node node) {
        int sum = 1;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            sum += parts(child);
        }
        return sum;
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
