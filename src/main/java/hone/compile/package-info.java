/**
 * From source text to class bytes or diagnostics: Janino in this process, ECJ, the reference, in a compile worker that can
 * be killed ({@code CompileWorkerMain} is its main class).
 *
 * <p>Uses {@code sandbox}, {@code wire} and {@code task}. A source that does not compile is a value, {@link
 * hone.compile.CompileResult.Rejected}; an exception is our own fault.
 */
@NullMarked
package hone.compile;

import org.jspecify.annotations.NullMarked;
