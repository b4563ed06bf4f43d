/**
 * Whether a pack proves itself, starting a problem, and how a class did: {@code PackCheck} with its rules and mutants, {@code
 * NewProblem}, and {@code Grading}.
 *
 * <p>Uses {@code judge}, {@code instrument}, {@code growth}, {@code compile}, {@code problem} and {@code task}. What a student handed
 * in is a stranger's: files are read with bounds, and one that cannot be read is a row of its own, never a stop.
 */
@NullMarked
package hone.proof;

import org.jspecify.annotations.NullMarked;
