/**
 * The run worker: a process that gets a submission and then one input at a time, and says what came of it. It knows no
 * expected output, no limit and no verdict. A pack's own code runs in one too, never in the one that a submission runs in:
 * what is loaded says by its shapes how it is called, so the worker need not know which of the two it is.
 *
 * <p>Uses {@code wire} and {@code counter}, {@code java.base} and the two management modules; travels with them in a jar of
 * its own, so that a submission sees no class of the product.
 */
@NullMarked
package hone.worker;

import org.jspecify.annotations.NullMarked;
