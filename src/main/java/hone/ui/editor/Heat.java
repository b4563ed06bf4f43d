package hone.ui.editor;

/**
 * How much of the work a line does, and what is said of it.
 *
 * @param share from 0 to 1
 */
public record Heat(double share, String text) {}
