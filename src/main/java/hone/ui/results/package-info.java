/**
 * What a judging brought, and the cases it is made of: the headline, the table of cases, one case in detail, compile
 * errors, a person's own cases, how the work grows.
 *
 * <p>Uses {@code practice}, {@code judge}, {@code growth}, {@code compile}, {@code problem} and {@code task}, and of the window's other parts
 * {@code ui.statement}. What is said is made by pure functions ({@link hone.ui.results.Headline}) and tested as a table.
 */
@NullMarked
package hone.ui.results;

import org.jspecify.annotations.NullMarked;
