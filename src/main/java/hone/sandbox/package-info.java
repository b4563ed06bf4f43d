/**
 * Child JVMs: starting them, standbys, waiting with a deadline, killing.
 *
 * <p>Uses {@code wire} and {@code task}. Knows nothing of problems or verdicts.
 */
@NullMarked
package hone.sandbox;

import org.jspecify.annotations.NullMarked;
