/**
 * What is read from and written into class bytes: the allow-list that says what a submission may use.
 *
 * <p>Uses {@code counter} and {@code task} only. Works on bytes with the JDK's own class-file library and never loads a
 * class.
 */
@NullMarked
package hone.instrument;

import org.jspecify.annotations.NullMarked;
