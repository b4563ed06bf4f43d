package hone.problem;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How full the heap has been since a moment, garbage included. */
final class HeapPeak {
    private final long before;

    private HeapPeak(long before) {
        this.before = before;
    }

    /** From now on. */
    static HeapPeak start() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new HeapPeak(used());
    }

    /** Bytes over what there was at the start. */
    long grown() {
        return used() - before;
    }

    /** Bytes over what there was at the start that are still in use now, garbage not included. */
    long kept() {
        System.gc();
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() - before;
    }

    private static long used() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
