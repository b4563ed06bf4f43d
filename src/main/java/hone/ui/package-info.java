/**
 * The window: statement left, code right, results below it, the problem list in a drawer. {@link hone.ui.Workbench} opens
 * it on the collaborators it is given ({@link hone.ui.WorkbenchServices}).
 *
 * <p>Uses {@code practice}, {@code judge}, {@code compile}, {@code problem}, {@code task} and its own sub-packages, none of
 * which uses this one. A {@code …View} holds nodes only; a {@code …ViewModel} holds properties only and knows no node.
 */
@NullMarked
package hone.ui;

import org.jspecify.annotations.NullMarked;
