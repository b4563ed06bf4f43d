/**
 * What a person does with problems over time: the library and its search, judging at the desk, attempts, drafts, own cases, what
 * may be shown of a hidden case, what to do next, settings; timed rounds are in {@link hone.practice.round}. Pure logic; time is injected;
 * what must last is behind interfaces that {@code store} implements.
 *
 * <p>Uses {@code judge}, {@code growth}, {@code compile}, {@code problem} and {@code task}.
 */
@NullMarked
package hone.practice;

import org.jspecify.annotations.NullMarked;
