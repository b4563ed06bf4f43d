package hone.ui.statement;

import org.commonmark.node.CustomNode;

/** A formula between dollar signs, as it was written. */
final class MathsSpan extends CustomNode {
    private final String source;
    private final boolean display;

    MathsSpan(String source, boolean display) {
        this.source = source;
        this.display = display;
    }

    /** The formula without its dollar signs. */
    String source() {
        return source;
    }

    /** Whether it was between two dollar signs and stands on a line of its own. */
    boolean display() {
        return display;
    }

    /** As it was written, dollar signs and all. */
    String written() {
        String dollars = display ? "$$" : "$";
        return dollars + source + dollars;
    }
}
