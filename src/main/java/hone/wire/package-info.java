/**
 * The frames that the app and its child processes speak, and their codec. They name no programming language, so a worker
 * for another one can speak them.
 *
 * <p>Uses only {@code java.base}: it travels into every run worker. All numbers are big-endian; nothing is Java
 * serialisation; every length is checked against what is left before anything is allocated.
 */
@NullMarked
package hone.wire;

import org.jspecify.annotations.NullMarked;
