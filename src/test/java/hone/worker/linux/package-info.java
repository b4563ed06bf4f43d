/** The first stage of a worker on Linux: its filter as a plain program, and all of it on the kernel that is there. */
@NullMarked
package hone.worker.linux;

import org.jspecify.annotations.NullMarked;
