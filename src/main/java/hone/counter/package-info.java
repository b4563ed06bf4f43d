/**
 * What runs beside a submission whose work is counted: the counts by line, and what calls into the JDK are charged.
 *
 * <p>Uses nothing but {@code java.base}, as it travels to the run worker. {@link hone.counter.Meter} keeps the counts. The classes named
 * {@code …Costs} hold the formulas: each says what a call costs, by the documented bound of what is called, from the type and
 * the size of what it works on. Which call is charged by which formula is data ({@code costs.txt} of {@code
 * hone.instrument}). One unit of work is one bytecode instruction; what moves whole blocks of memory is charged a quarter for each item.
 *
 * <p>A formula never calls a method that the submission may have written: it could change what is counted.
 */
@NullMarked
package hone.counter;

import org.jspecify.annotations.NullMarked;
