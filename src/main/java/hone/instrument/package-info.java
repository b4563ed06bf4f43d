/**
 * What is read from class bytes: the allow-list that says what a submission may use.
 *
 * <p>Uses {@code counter} and {@code task} only. Works on bytes with the JDK's own class-file library and never loads a
 * class. {@link hone.instrument.AllowList} is the way in. What is allowed is data, {@code allowed.txt}; the words for a
 * learner are {@code refusals.txt}.
 */
@NullMarked
package hone.instrument;

import org.jspecify.annotations.NullMarked;
