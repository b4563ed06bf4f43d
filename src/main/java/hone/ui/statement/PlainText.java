package hone.ui.statement;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a part of a document, for screen readers and the clipboard. */
final class PlainText extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        var words = new PlainText();
        node.accept(words);
        return words.out.toString();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathsSpan formula) {
            out.append(formula.source());
        }
        super.visit(node);
    }
}
