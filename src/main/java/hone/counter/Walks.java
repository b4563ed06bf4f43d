package hone.counter;

import org.jspecify.annotations.Nullable;

/** Which collection an iterator walks, for the few that began last; the iterator itself does not tell. */
final class Walks {
    private static final int REMEMBERED = 8;

    private static final @Nullable Object[] ITERATORS = new Object[REMEMBERED];
    private static final @Nullable Object[] COLLECTIONS = new Object[REMEMBERED];
    private static int next;

    private Walks() {}

    static void remember(@Nullable Object iterator, @Nullable Object items) {
        ITERATORS[next] = iterator;
        COLLECTIONS[next] = items;
        next = (next + 1) % REMEMBERED;
    }

    static @Nullable Object collectionOf(@Nullable Object iterator) {
        for (int i = 0; i < REMEMBERED; i++) {
            if (Sizes.isSame(ITERATORS[i], iterator)) {
                return COLLECTIONS[i];
            }
        }
        return null;
    }

    static void forget() {
        java.util.Arrays.fill(ITERATORS, null);
        java.util.Arrays.fill(COLLECTIONS, null);
    }
}
