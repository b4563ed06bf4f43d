// style: Java 8 veteran: a collector made with Collector.of over a deque
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collector;

import static java.util.Comparator.comparingInt;

public class Solution {
    private static final Collector<int[], Deque<int[]>, int[][]> MERGING = Collector.of(
            ArrayDeque::new,
            (done, shift) -> {
                final int[] last = done.peekLast();
                if (last == null || last[1] < shift[0]) {
                    done.addLast(shift.clone());
                } else {
                    last[1] = Integer.max(last[1], shift[1]);
                }
            },
            (left, right) -> {
                left.addAll(right);
                return left;
            },
            done -> done.stream().toArray(int[][]::new));

    public int[][] merge(final int[][] shifts) {
        return Arrays.stream(shifts).sorted(comparingInt(shift -> shift[0])).collect(MERGING);
    }
}
