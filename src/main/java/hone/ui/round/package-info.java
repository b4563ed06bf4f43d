/**
 * Timed rounds in the window: choosing one, working in it, and looking back. {@link hone.ui.round.report} shows what came of a round,
 * {@link hone.ui.round.playback} plays it again; neither knows this package.
 *
 * <p>Uses {@code practice}, {@code judge}, {@code growth}, {@code compile}, {@code problem} and {@code task}.
 */
@NullMarked
package hone.ui.round;

import org.jspecify.annotations.NullMarked;
