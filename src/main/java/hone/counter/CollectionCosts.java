package hone.counter;

import java.util.AbstractSequentialList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.RandomAccess;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What collections and maps cost, by their kind and size. */
public final class CollectionCosts {
    /** A step of a search: a call to the iterator, one to {@code equals}. */
    private static final int STEP = 4;

    private static final int HASHED = 6;

    private CollectionCosts() {}

    /** Visits every item. */
    public static void walk(@Nullable Object items, int line) {
        Meter.charge(line, 2 + STEP * Sizes.of(items));
    }

    /** Puts every item of another collection in. */
    public static void addAll(@Nullable Object into, @Nullable Object items, int line) {
        Meter.charge(line, 2 + Sizes.of(items) * insertion(into));
    }

    /** Puts every item of another collection in at a place; what stands behind it moves. */
    public static void insertAll(@Nullable Object into, int place, @Nullable Object items, int line) {
        Meter.charge(line, 2 + STEP * Sizes.of(items) + movement(into, place));
    }

    /** Makes a sorted collection or a heap of the items. */
    public static void order(@Nullable Object items, int line) {
        long size = Sizes.of(items);
        Meter.charge(
                line,
                2 + STEP * size * (items instanceof SortedSet || items instanceof SortedMap ? 1 : Sizes.log(size)));
    }

    /** Sorts the items. */
    public static void sort(@Nullable Object items, int line) {
        long size = Sizes.of(items);
        Meter.charge(line, 2 + STEP * size * Sizes.log(size));
    }

    /** Sorts what lies between two places. */
    public static void sortRange(int from, int to, int line) {
        long size = Math.max(0, (long) to - from);
        Meter.charge(line, 2 + STEP * size * Sizes.log(size));
    }

    /** Looks for an item. */
    public static void contains(@Nullable Object items, @Nullable Object wanted, int line) {
        Meter.charge(line, finding(items, wanted));
    }

    /** Looks for an item from the front; {@code found} is its place, or below 0. */
    public static void search(@Nullable Object items, int found, int line) {
        Meter.charge(line, 2 + STEP * (found < 0 ? Sizes.of(items) : found + 1L));
    }

    /** Looks for an item from the back. */
    public static void searchBack(@Nullable Object items, int found, int line) {
        Meter.charge(line, 2 + STEP * (Sizes.of(items) - Math.max(0, found)));
    }

    /** Looks for each item of one collection in another. */
    public static void containsAll(@Nullable Object items, @Nullable Object wanted, int line) {
        Meter.charge(line, 2 + Sizes.of(wanted) * findingAny(items));
    }

    /** Keeps or drops what another collection holds. */
    public static void filterBy(@Nullable Object items, @Nullable Object other, int line) {
        boolean fewer = items instanceof Set && !(other instanceof Set) && Sizes.of(items) > Sizes.of(other);
        Meter.charge(line, 2 + (fewer ? Sizes.of(other) * findingAny(items) : Sizes.of(items) * findingAny(other)));
    }

    /** Adds one item. */
    public static void add(@Nullable Object items, @Nullable Object item, int line) {
        Meter.charge(line, items instanceof Set ? finding(items, item) : insertion(items));
    }

    /** Takes the first or the last item out of a queue or a sorted set. */
    public static void take(@Nullable Object items, int line) {
        Meter.charge(
                line,
                items instanceof PriorityQueue || items instanceof SortedSet || items instanceof SortedMap
                        ? 2 * STEP * Sizes.log(Sizes.of(items))
                        : items instanceof List && !(items instanceof Deque)
                                ? 2 + Sizes.of(items) / Sizes.BLOCK
                                : STEP);
    }

    /** Takes out an item that is looked for first. */
    public static void remove(@Nullable Object items, @Nullable Object item, int line) {
        long cost = finding(items, item);
        if (items instanceof PriorityQueue) {
            cost += STEP * Sizes.log(Sizes.of(items));
        } else if (items instanceof List || items instanceof Deque) {
            cost += Sizes.of(items) / Sizes.BLOCK;
        }
        Meter.charge(line, cost);
    }

    /** Reads or sets the item at a place. */
    public static void at(@Nullable Object items, int place, int line) {
        Meter.charge(line, 2 + way(items, place));
    }

    /** Puts in or takes out an item at a place. */
    public static void shift(@Nullable Object items, int place, int line) {
        Meter.charge(line, 2 + movement(items, place));
    }

    /** Puts in an item before all others. */
    public static void shiftAll(@Nullable Object items, int line) {
        Meter.charge(line, 2 + movement(items, 0));
    }

    /** Looks up, puts or removes an entry. */
    public static void lookUp(@Nullable Object map, @Nullable Object key, int line) {
        Meter.charge(line, reaching(map, key));
    }

    /** Looks for the nearest in order. */
    public static void nearest(@Nullable Object items, int line) {
        Meter.charge(line, HASHED * Sizes.log(Sizes.of(items)));
    }

    /** Halves a range again and again; a list that has to be walked to a place is walked. */
    public static void halve(@Nullable Object items, int line) {
        long size = Sizes.of(items);
        Meter.charge(line, HASHED * Sizes.log(size) + (items instanceof AbstractSequentialList ? size : 0));
    }

    /** Makes a part of a sorted collection, which will have to count how many items it has. */
    public static void part(@Nullable Object items, @Nullable Object part, int line) {
        Meter.charge(line, STEP);
        Walks.remember(part, items);
    }

    /** Asks how many there are. */
    public static void size(@Nullable Object items, int size, int line) {
        boolean counts =
                (items instanceof SortedSet || items instanceof SortedMap) && Walks.collectionOf(items) != null;
        Meter.charge(line, counts ? 2 + (long) STEP * size : 2);
    }

    /** Begins to walk; by the walk, items may be taken out. */
    public static void iterate(@Nullable Object items, @Nullable Object iterator, int line) {
        Meter.charge(line, 2);
        Walks.remember(iterator, items);
    }

    /** Puts in or takes out an item where a walk is. */
    public static void shiftInWalk(@Nullable Object iterator, int line) {
        Object items = Walks.collectionOf(iterator);
        // Where the walk is nobody tells; half of what can move is the mean.
        Meter.charge(line, 2 + (items instanceof RandomAccess ? Sizes.of(items) / (2 * Sizes.BLOCK) : 0));
    }

    /** Empties it; what a part of a list stood before moves. */
    public static void clear(@Nullable Object items, int line) {
        Object whole = items instanceof List ? Walks.collectionOf(items) : null;
        Meter.charge(line, 2 + Sizes.of(whole == null ? items : whole) / Sizes.BLOCK);
    }

    /** Combines all items into a number, those of items that hold items too. */
    public static void hash(@Nullable Object value, int line) {
        Meter.charge(line, 1 + keyCost(value, 3));
    }

    /** Compares with another as far as they can be equal. */
    public static void equal(@Nullable Object one, @Nullable Object other, int line) {
        if (one instanceof String text && other instanceof String against) {
            TextCosts.equal(text, against, line);
            return;
        }
        boolean walked = !Sizes.isSame(one, other) && one != null && other != null && Sizes.of(one) == Sizes.of(other);
        Meter.charge(line, 2 + (walked ? keyCost(one, 3) : 0));
    }

    private static long finding(@Nullable Object items, @Nullable Object wanted) {
        return switch (items) {
            case SortedSet<?> sorted -> STEP * Sizes.log(Sizes.of(sorted)) + keyCost(wanted, 2);
            case Set<?> hashed -> HASHED + keyCost(wanted, 2);
            case List<?> list when Sizes.isJdk(list) -> 2 + STEP * (1 + Sizes.placeOf(list, wanted));
            case Deque<?> deque when Sizes.isJdk(deque) -> 2 + STEP * (1 + Sizes.placeOf(deque, wanted));
            case null, default -> 2 + STEP * Sizes.of(items);
        };
    }

    private static long findingAny(@Nullable Object items) {
        return items instanceof SortedSet
                ? STEP * Sizes.log(Sizes.of(items))
                : items instanceof Set ? HASHED : 2 + STEP * Sizes.of(items);
    }

    private static long insertion(@Nullable Object items) {
        return items instanceof PriorityQueue || items instanceof SortedSet || items instanceof SortedMap
                ? STEP * Sizes.log(Sizes.of(items))
                : STEP;
    }

    private static long reaching(@Nullable Object map, @Nullable Object key) {
        return (map instanceof SortedMap ? HASHED * Sizes.log(Sizes.of(map)) : HASHED) + keyCost(key, 2);
    }

    /** Steps to a place in a list that has no direct way there. */
    private static long way(@Nullable Object items, int place) {
        return items instanceof AbstractSequentialList ? Math.max(0, Math.min(place, Sizes.of(items) - place)) : 0;
    }

    private static long movement(@Nullable Object items, int place) {
        return items instanceof AbstractSequentialList || items instanceof Deque || items instanceof LinkedHashSet
                ? way(items, place)
                : Math.max(0, Sizes.of(items) - place) / Sizes.BLOCK;
    }

    /** What it costs to compare or to hash a key: nothing but for texts and for collections, whose items count too. */
    static long keyCost(@Nullable Object key, int levels) {
        if (key instanceof String text) {
            return text.length() / Sizes.BLOCK;
        }
        boolean nested = levels > 0 && key instanceof SequencedCollection;
        if (nested && key instanceof SequencedCollection<?> items && Sizes.isJdk(items)) {
            long sum = STEP * (long) items.size();
            for (Object item : items) {
                sum += keyCost(item, levels - 1);
            }
            return sum;
        }
        boolean isArray = key != null && key.getClass().isArray();
        return key instanceof Collection || key instanceof Map || isArray ? STEP * Sizes.of(key) : 0;
    }
}
