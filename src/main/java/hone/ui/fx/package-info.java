/**
 * The one door to the JavaFX thread, and the runner for work that must not block it.
 *
 * <p>Uses {@code task} and JavaFX. Nothing outside this package calls {@code Platform.runLater}.
 */
@NullMarked
package hone.ui.fx;

import org.jspecify.annotations.NullMarked;
