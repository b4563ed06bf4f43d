package hone.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the operating system is to hold a worker to.
 *
 * @param layers by which means
 * @param stageJar holds the first stage that sets them up on Linux
 * @param readable files and folders that the worker needs beside the JDK and the system's libraries
 * @param memoryBytes writable memory in all, heap and everything else
 * @param cpu after which the system ends it even if nobody watches it any more
 */
public record Confinement(Layers layers, Path stageJar, List<Path> readable, long memoryBytes, Duration cpu) {
    /**
     * A JVM's memory beside its heap: metaspace, compiled code, buffers, the deep stack of a case and that of the one before
     * it, which the system may not have taken back yet, and room to breathe.
     */
    private static final long BESIDE_THE_HEAP = 352L << 20;

    /** A process as it comes. */
    public static final Confinement NONE =
            new Confinement(Layers.NONE, Path.of(""), List.of(), Long.MAX_VALUE, Duration.ofDays(1));

    public Confinement {
        readable = List.copyOf(readable);
    }

    /** The memory of a JVM with this heap, in bytes. */
    public static long memoryOf(int heapMiB) {
        return ((long) heapMiB << 20) + BESIDE_THE_HEAP;
    }
}
