/**
 * What a person does with problems over time: attempts, drafts, own cases, search, settings. Pure logic; time is injected;
 * what must last is behind interfaces that {@code store} implements.
 *
 * <p>Uses {@code judge}, {@code growth}, {@code compile}, {@code problem} and {@code task}.
 */
@NullMarked
package hone.practice;

import org.jspecify.annotations.NullMarked;
