/**
 * What a person can set: theme, sizes; and the list of keys.
 *
 * <p>Uses {@code practice} for keeping and {@code ui.theme} for the look.
 */
@NullMarked
package hone.ui.settings;

import org.jspecify.annotations.NullMarked;
