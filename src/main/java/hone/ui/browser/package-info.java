/**
 * Finding a problem: the list in the drawer, its search field and filters, and what is wrong with a broken problem.
 *
 * <p>Uses {@code practice} and {@code problem}.
 */
@NullMarked
package hone.ui.browser;

import org.jspecify.annotations.NullMarked;
