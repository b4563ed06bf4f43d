/**
 * Reading a problem: Markdown as JavaFX nodes, samples, hints, the editorial, the attempts so far; and values as people
 * read them ({@link hone.ui.statement.ValueText}).
 *
 * <p>Uses {@code practice}, {@code judge}, {@code problem} and {@code task}, and of the window's other parts only the
 * editor's lexer. A statement comes from a pack and is foreign text: nothing in it can open a file outside the problem's
 * folder, reach the network, or hang the window.
 */
@NullMarked
package hone.ui.statement;

import org.jspecify.annotations.NullMarked;
