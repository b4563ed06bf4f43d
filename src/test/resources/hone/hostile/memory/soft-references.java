// expect: TLE
// Fills the heap with soft references for ever, so that every allocation is preceded by a collection.
import java.lang.ref.SoftReference;

class Solution {
    long total(int[] numbers) {
        List<SoftReference<byte[]>> cache = new ArrayList<>();
        for (int i = 0; ; i++) {
            cache.add(new SoftReference<>(new byte[100_000]));
            if (cache.size() > 2_000) cache.subList(0, 1_000).clear();
        }
    }
}
