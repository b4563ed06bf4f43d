// style: a ThreadLocal scratch array, a soft reference cache, Runtime memory in a message
import java.lang.ref.SoftReference;

class Solution {
    private static final ThreadLocal<SoftReference<int[]>> SCRATCH =
            ThreadLocal.withInitial(() -> new SoftReference<>(new int[1024]));

    private static int[] scratch(int size) {
        int[] array = SCRATCH.get().get();
        if (array == null || array.length < size) {
            array = new int[size];
            SCRATCH.set(new SoftReference<>(array));
        }
        return array;
    }

    public long total(int[] levels) {
        int[] stack = scratch(levels.length);
        int size = 0;
        long sum = 0;
        for (int right = 0; right <= levels.length; right++) {
            while (size > 0 && (right == levels.length || levels[right] <= levels[stack[size - 1]])) {
                int at = stack[--size];
                int left = size == 0 ? -1 : stack[size - 1];
                sum += 1L * levels[at] * (at - left) * (right - at);
            }
            if (right < levels.length) stack[size++] = right;
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.println((runtime.totalMemory() - runtime.freeMemory()) / 1024 + " KiB of " + runtime.maxMemory() / 1024);
        SCRATCH.remove();
        return sum;
    }
}
