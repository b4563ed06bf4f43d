/**
 * A round played again, keystroke by keystroke.
 *
 * <p>Uses {@code practice} and {@code problem}.
 */
@NullMarked
package hone.ui.round.playback;

import org.jspecify.annotations.NullMarked;
