/**
 * From source text to class bytes or diagnostics: Janino in this process, ECJ, the reference, in a compile worker that can
 * be killed ({@code CompileWorkerMain} is its main class).
 *
 * <p>A source goes through {@code PreCheck}, whose bounds keep every compiler within its stack and memory, then to both
 * compilers at once; ECJ decides what is Java, and {@code JaninoTraps} names the sources whose Janino classes are not to be
 * used. Positions are always the user's: {@code UnitText} puts nothing before a line but imports on the first one.
 *
 * <p>Uses {@code sandbox}, {@code wire} and {@code task}. A source that does not compile is a value, {@link
 * hone.compile.CompileResult.Rejected}; an exception is our own fault.
 */
@NullMarked
package hone.compile;

import org.jspecify.annotations.NullMarked;
