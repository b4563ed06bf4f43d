// style: concurrent skip list map of ends by start, pollFirstEntry until it is empty
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

class Solution {
    public int[][] merge(int[][] shifts) {
        ConcurrentNavigableMap<Integer, Integer> latest = new ConcurrentSkipListMap<>();
        LongAdder seen = new LongAdder();
        for (int[] shift : shifts) {
            latest.merge(shift[0], shift[1], Math::max);
            seen.increment();
        }
        List<int[]> merged = new ArrayList<>();
        while (!latest.isEmpty()) {
            Map.Entry<Integer, Integer> first = latest.pollFirstEntry();
            int end = first.getValue();
            Map.Entry<Integer, Integer> next;
            while ((next = latest.firstEntry()) != null && next.getKey() <= end) {
                end = Math.max(end, latest.pollFirstEntry().getValue());
            }
            merged.add(new int[] {first.getKey(), end});
        }
        List<String> notes = new CopyOnWriteArrayList<>();
        notes.add(seen.sum() + " became " + merged.size());
        notes.forEach(System.out::println);
        return merged.toArray(new int[0][]);
    }
}
