/**
 * What an editor for Java knows about text, apart from any node: the lexer and its carry-over between lines, brackets,
 * indents, pairs, line commands, searching, and ranges that move along with edits.
 *
 * <p>Uses nothing; positions are counted in UTF-16 units from 0, and lines end in {@code \n}.
 */
@NullMarked
package hone.ui.editor.text;

import org.jspecify.annotations.NullMarked;
