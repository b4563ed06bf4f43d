package hone.worker.linux;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/** Limits of the process that need no particular kernel. */
final class ResourceLimits {
    private static final int CPU = 0;
    private static final int FSIZE = 1;
    private static final int DATA = 2;
    private static final int CORE = 4;
    private static final int NOFILE = 7;
    private static final int MSGQUEUE = 12;
    private static final int OPEN_FILES = 64;

    private ResourceLimits() {}

    /**
     * Sets them, soft and hard alike.
     *
     * @param dataBytes writable memory in all: heap, stacks, metaspace, buffers; not address space, of which a JVM reserves more
     * @param cpuSeconds after which the kernel itself ends the process, should nobody watch it any more
     * @return an empty text, or why some do not hold
     */
    static String apply(Kernel kernel, long dataBytes, long cpuSeconds) {
        long[][] limits = {
            {CORE, 0}, {FSIZE, 0}, {MSGQUEUE, 0}, {NOFILE, OPEN_FILES}, {CPU, cpuSeconds}, {DATA, dataBytes}
        };
        String why = "";
        for (long[] limit : limits) {
            MemorySegment pair = kernel.structure(16);
            pair.set(JAVA_LONG, 0, limit[1]);
            pair.set(JAVA_LONG, 8, limit[1]);
            if (kernel.call("prlimit64", 0, limit[0], pair.address()) != 0) {
                why = "limit " + limit[0] + ": " + kernel.why();
            }
        }
        return why;
    }
}
