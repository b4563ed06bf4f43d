/**
 * Random and spoilt input for everything that reads what strangers wrote: frames, packs, cases, statements, sources.
 *
 * <p>A {@link hone.fuzz.FuzzTarget} says what is read and what must hold afterwards; the targets stand in the packages of
 * what they read, {@link hone.fuzz.Targets} lists them. {@link hone.fuzz.Fuzzer} makes inputs out of real ones, watches time,
 * stack and memory, and makes small what fails. {@code mvn verify} runs a fixed number of tries with a fixed seed and all of
 * {@code src/test/resources/hone/fuzz}, the inputs that once failed; {@code packaging/bench fuzz} goes on for as long as it is
 * told to. To keep a failure for good, paste the line that is printed with it.
 */
@NullMarked
package hone.fuzz;

import org.jspecify.annotations.NullMarked;
