/**
 * From a submission to its verdict: limits, feeding cases to a worker, comparing, the rules that decide.
 *
 * <p>Uses {@code compile}, {@code instrument}, {@code sandbox}, {@code wire}, {@code growth}, {@code problem} and {@code
 * task}. Expected outputs never leave the app's process, and limits are measured here, so code cannot forge a verdict.
 */
@NullMarked
package hone.judge;

import org.jspecify.annotations.NullMarked;
