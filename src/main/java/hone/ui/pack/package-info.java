/**
 * Bringing in a pack from elsewhere: what is chosen or dropped, how far it is, whether it takes the place of another, and
 * what came of it.
 *
 * <p>Uses {@code problem}, {@code task} and {@code ui.fx}.
 */
@NullMarked
package hone.ui.pack;

import org.jspecify.annotations.NullMarked;
