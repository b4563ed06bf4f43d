/**
 * What is read from class bytes and written into them: the allow-list that says what a submission may use, and the counters of
 * its work.
 *
 * <p>Uses {@code counter} and {@code task} only. Works on bytes with the JDK's own class-file library and never loads a
 * class of a submission. {@link hone.instrument.AllowList} and {@link hone.instrument.Counters} are the ways in. What is allowed
 * is data, {@code allowed.txt}; the words for a learner are {@code refusals.txt}; what calls cost is {@code costs.txt}.
 */
@NullMarked
package hone.instrument;

import org.jspecify.annotations.NullMarked;
