/**
 * The run worker: a process that gets a submission and then one input at a time, and says what came of it. It knows no
 * expected output, no limit and no verdict.
 *
 * <p>Uses {@code wire} and {@code counter}, {@code java.base} and the two management modules; travels with them in a jar of
 * its own, so that a submission sees no class of the product.
 */
@NullMarked
package hone.worker;

import org.jspecify.annotations.NullMarked;
