// expect: DENIED; without: AC
// A concurrent map reduces on the common pool if its threshold of parallelism is low.
import java.util.concurrent.ConcurrentHashMap;

class Solution {
    long total(int[] numbers) {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        for (int i = 0; i < numbers.length; i++) map.put(i, numbers[i]);
        return map.reduceValuesToLong(1L, Integer::longValue, 0L, Long::sum);
    }
}
