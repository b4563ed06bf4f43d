/**
 * A round played again, keystroke by keystroke.
 *
 * <p>Uses {@code practice} and {@code judge}, and of the window's other parts {@code ui.editor} and {@code ui.statement}.
 */
@NullMarked
package hone.ui.round.playback;

import org.jspecify.annotations.NullMarked;
