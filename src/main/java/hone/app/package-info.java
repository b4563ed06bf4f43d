/**
 * The entry point: wires the program together by hand and shuts it down in order. May use everything; nobody uses it.
 */
@NullMarked
package hone.app;

import org.jspecify.annotations.NullMarked;
