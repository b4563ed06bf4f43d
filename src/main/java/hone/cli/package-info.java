/**
 * The headless commands. Each prints for people or, with {@code --json}, one JSON value and nothing else on standard output.
 *
 * <p>Uses {@code practice}, {@code proof}, {@code judge}, {@code growth}, {@code compile}, {@code problem} and {@code task}.
 */
@NullMarked
package hone.cli;

import org.jspecify.annotations.NullMarked;
