@NullMarked
package hone.ui.editor;

import org.jspecify.annotations.NullMarked;
