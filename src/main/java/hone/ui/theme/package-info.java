@NullMarked
package hone.ui.theme;

import org.jspecify.annotations.NullMarked;
