/**
 * What lasts between starts: the data folder and its lock, the SQLite database behind practice's repositories, the
 * journal that keeps a draft keystroke by keystroke, and the logs of timed rounds, which share its records.
 *
 * <p>Uses {@code practice}, {@code judge}, {@code growth}, {@code compile}, {@code problem} and {@code task}. {@link
 * hone.store.Store} opens everything and falls back to memory where the disk refuses, so that nobody else has to ask.
 * Nothing of a person's is ever deleted because it is damaged: it is set aside under a new name, and said in words. The
 * index of packs is nobody's work and is made anew.
 */
@NullMarked
package hone.store;

import org.jspecify.annotations.NullMarked;
