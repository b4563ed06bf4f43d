/**
 * What a person can set: theme, sizes; the list of keys; and which protections hold.
 *
 * <p>Uses {@code practice} for keeping and {@code ui.theme} for the look.
 */
@NullMarked
package hone.ui.settings;

import org.jspecify.annotations.NullMarked;
