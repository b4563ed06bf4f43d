/**
 * The look: the two themes, the fonts and the style sheets of every part of the window. Beside this package's class files
 * stand the sheets: {@code base.css} and one for each larger part use colours by name, {@code dark.css} and
 * {@code light.css} give the names their colours.
 *
 * <p>Uses JavaFX and AtlantaFX. One accent colour marks what to do next; green and red mean verdicts.
 */
@NullMarked
package hone.ui.theme;

import org.jspecify.annotations.NullMarked;
