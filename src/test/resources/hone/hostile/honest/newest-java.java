// expect: AC
// Java as of 25: a module import, unnamed variables, sequenced collections and a prologue before super().
import module java.base;

abstract class Base {
    final int size;

    Base(int size) {
        this.size = size;
    }
}

class Solution extends Base {
    Solution() {
        int checked = Math.max(0, 3);
        if (checked > 3) throw new IllegalArgumentException();
        super(checked);
    }

    long total(int[] numbers) {
        var deque = new ArrayDeque<Long>();
        for (var n : numbers) deque.addFirst((long) n);
        long sum = 0;
        for (Object o : deque.reversed()) {
            sum += switch (o) {
                case Long l when l == 0 -> 0;
                case Long l -> l;
                case Object _ -> -1;
            };
        }
        try {
            Integer.parseInt("x" + size);
        } catch (NumberFormatException _) {
            return sum;
        }
        return -1;
    }
}
