package hone.ui.statement;

import java.time.InstantSource;
import java.util.function.DoubleSupplier;

/**
 * What the parts of a problem's page share: how formulas and code are drawn, and how moments are named.
 *
 * @param maths draws formulas
 * @param colours colours Java
 * @param textSize the size of text now, in pixels
 * @param clock tells the time
 * @param when names moments
 */
public record Reading(Maths maths, CodeColours colours, DoubleSupplier textSize, InstantSource clock, WhenText when) {
    /** An empty Markdown view. */
    public MarkdownView markdown() {
        return new MarkdownView(maths, colours, textSize.getAsDouble());
    }
}
