/**
 * The editor for one Java source: {@link hone.ui.editor.CodeEditor} and its features, one class each. It knows nothing of
 * judging; who owns it gives it text and diagnostics and hears its edits.
 *
 * <p>Uses {@code compile} (for {@link hone.compile.Diagnostic}), {@code ui.fx}, its own {@code text} and JavaFX.
 */
@NullMarked
package hone.ui.editor;

import org.jspecify.annotations.NullMarked;
