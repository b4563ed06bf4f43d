/**
 * Packs, problems, cases and signatures: what they are and how they are read.
 *
 * <p>Uses only {@code task}. Knows nothing of compiling or running. A content error breaks one problem and is a value
 * ({@link hone.problem.BrokenProblem}), an unreadable pack is a {@link hone.problem.PackException}.
 */
@NullMarked
package hone.problem;

import org.jspecify.annotations.NullMarked;
