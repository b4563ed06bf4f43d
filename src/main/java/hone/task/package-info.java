/**
 * What a long job shares with its caller: the wish to stop, the time left, how far it is.
 *
 * <p>Uses nothing. Every package but {@code worker}, {@code counter}, {@code wire} and {@code growth} may use it.
 */
@NullMarked
package hone.task;

import org.jspecify.annotations.NullMarked;
