/**
 * Counts at growing sizes in, a class of growth out: pure maths, which knows nothing of code or of workers.
 *
 * <p>Uses nothing. {@link hone.growth.GrowthRule} is the way in for one size, {@link hone.growth.TwoSizes} for two, and {@link
 * hone.growth.Standing} says how one estimate stands to a declared bound. An answer is never a proof: it is what the
 * measured sizes are consistent with, and where two opinions differ it says between which classes.
 */
@NullMarked
package hone.growth;

import org.jspecify.annotations.NullMarked;
