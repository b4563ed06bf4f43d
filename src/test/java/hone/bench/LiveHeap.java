package hone.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How far the data grew that this JVM holds: the most that any collection left behind over a while, above what a full one
 * left before. What a young collection leaves may hold garbage that is older, so the true growth is never more. With a
 * young generation of a few MiB (as the app's is) there is a collection for each few MiB allocated.
 */
final class LiveHeap {
    private LiveHeap() {}

    /** Collects, and begins to measure. */
    static Meter start() {
        return new Meter();
    }

    /** A measurement that goes on until it is stopped. */
    static final class Meter {
        private final AtomicLong most = new AtomicLong();
        private final List<NotificationEmitter> collectors = new ArrayList<>();
        private final NotificationListener listener = (notification, handback) -> {
            if (notification.getUserData() instanceof CompositeData data) {
                long left =
                        GarbageCollectionNotificationInfo.from(data)
                                .getGcInfo()
                                .getMemoryUsageAfterGc()
                                .entrySet()
                                .stream()
                                .filter(pool -> isOfHeap(pool.getKey()))
                                .map(java.util.Map.Entry::getValue)
                                .mapToLong(MemoryUsage::getUsed)
                                .sum();
                most.accumulateAndGet(left, Math::max);
            }
        };
        private final long before;

        private Meter() {
            System.gc();
            before = used();
            for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
                if (collector instanceof NotificationEmitter emitter) {
                    emitter.addNotificationListener(listener, null, null);
                    collectors.add(emitter);
                }
            }
        }

        /** The growth in bytes, at least 0. */
        long stop() {
            // What is still there, if there was no collection; else it counts too.
            System.gc();
            most.accumulateAndGet(used(), Math::max);
            for (NotificationEmitter collector : collectors) {
                try {
                    collector.removeNotificationListener(listener);
                } catch (ListenerNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
            return Math.max(0, most.get() - before);
        }

        private static long used() {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        private static boolean isOfHeap(String pool) {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .anyMatch(bean ->
                            bean.getName().equals(pool) && bean.getType() == java.lang.management.MemoryType.HEAP);
        }
    }
}
