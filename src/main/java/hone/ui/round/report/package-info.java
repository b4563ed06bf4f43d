/**
 * What came of a round: how the person thinks it went, the report with its pictures, its export, and all rounds so far.
 *
 * <p>Uses {@code practice}, {@code judge}, {@code growth} and {@code problem}.
 */
@NullMarked
package hone.ui.round.report;

import org.jspecify.annotations.NullMarked;
