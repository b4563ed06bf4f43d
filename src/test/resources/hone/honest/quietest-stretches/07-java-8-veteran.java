// style: Java 8 veteran: a helper that takes an IntBinaryOperator and a direction
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

public class Solution {
    @FunctionalInterface
    private interface Blocks {
        boolean test(int candidate, int level);
    }

    private static int[] nearest(final int[] levels, final boolean fromLeft, final Blocks blocks) {
        final int[] result = new int[levels.length];
        final int[] waiting = new int[levels.length];
        int top = 0;
        final int[] order = IntStream.range(0, levels.length)
                .map(i -> fromLeft ? i : levels.length - 1 - i)
                .toArray();
        for (final int i : order) {
            while (top > 0 && !blocks.test(levels[waiting[top - 1]], levels[i])) {
                top--;
            }
            result[i] = top > 0 ? waiting[top - 1] : fromLeft ? -1 : levels.length;
            waiting[top++] = i;
        }
        return result;
    }

    public long total(final int[] levels) {
        final int[] left = nearest(levels, true, (candidate, level) -> candidate < level);
        final int[] right = nearest(levels, false, (candidate, level) -> candidate <= level);
        final IntPredicate counts = i -> levels[i] != 0;
        return IntStream.range(0, levels.length)
                .filter(counts)
                .mapToLong(i -> (long) levels[i] * (i - left[i]) * (right[i] - i))
                .sum();
    }
}
