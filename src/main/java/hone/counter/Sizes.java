package hone.counter;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** How large a value of the JDK's own is; what a submission has written itself counts as 1, as asking it would run its code. */
final class Sizes {
    /** So many items are moved, filled or compared by one unit of work where whole blocks of memory are handled. */
    static final int BLOCK = 4;

    private Sizes() {}

    /** The number of items, characters or bits of a value, at least 0; 1 for everything else. */
    static long of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> text.length();
            case StringBuilder text -> text.length();
            case StringBuffer text -> text.length();
            case Collection<?> items when isJdk(items) -> items.size();
            case Map<?, ?> entries when isJdk(entries) -> entries.size();
            case CharSequence text when isJdk(text) -> text.length();
            default -> value.getClass().isArray() ? Array.getLength(value) : 1;
        };
    }

    /** At least 1, so that a product with it never vanishes. */
    static long log(long size) {
        return size < 2 ? 1 : 64 - Long.numberOfLeadingZeros(size);
    }

    /** Whether the value's class is the JDK's, so that its methods run no code of the submission's. */
    static boolean isJdk(Object value) {
        ClassLoader loader = value.getClass().getClassLoader();
        return loader == null || loader.equals(ClassLoader.getPlatformClassLoader());
    }

    /** Whether two values are equal, without running a submission's code: false where that would be needed. */
    static boolean alike(@Nullable Object one, @Nullable Object other) {
        return isSame(one, other)
                || ((one instanceof String || one instanceof Number || one instanceof Character)
                        && isJdk(one)
                        && one.equals(other));
    }

    /** Whether two are one object, as the JDK's own methods ask before they compare. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    /** Where an item is found from the front, the size if it is not; as {@link #alike} sees it. */
    static long placeOf(SequencedCollection<?> items, @Nullable Object wanted) {
        long place = 0;
        for (Object item : items) {
            if (alike(item, wanted)) {
                return place;
            }
            place++;
        }
        return place;
    }
}
