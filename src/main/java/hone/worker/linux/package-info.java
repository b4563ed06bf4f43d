/**
 * The first stage of a worker on Linux: it takes rights away from its own process (no new privileges, resource limits,
 * Landlock, seccomp) and then becomes the worker in place, with the same process id. What is taken away before a JVM
 * starts holds for every thread that the JVM ever has, which one that is already running cannot reach.
 *
 * <p>Uses only {@code java.base}, as it travels in the worker's jar. Every layer degrades alone: one that the kernel does
 * not offer is left out, and the worker is told in the property {@code hone.layers} which hold.
 */
@NullMarked
package hone.worker.linux;

import org.jspecify.annotations.NullMarked;
