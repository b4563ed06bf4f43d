package hone.ui.statement;

import java.time.InstantSource;

/**
 * What the parts of a problem's page share: how formulas and code are drawn, and how moments are named.
 *
 * @param maths draws formulas
 * @param colours colours Java
 * @param clock tells the time
 * @param when names moments
 */
public record Reading(Maths maths, CodeColours colours, InstantSource clock, WhenText when) {
    /** An empty Markdown view. */
    public MarkdownView markdown() {
        return new MarkdownView(maths, colours);
    }
}
