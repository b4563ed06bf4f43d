// expect: DENIED; without: TLE|MLE|RTE
// Thousands of deflaters that nobody ends, each with a quarter of a megabyte outside the heap.
import java.util.zip.Deflater;

class Solution {
    static final List<Deflater> ALL = new ArrayList<>();

    long total(int[] numbers) {
        byte[] bytes = new byte[100];
        while (true) {
            Deflater d = new Deflater(9);
            d.setInput(bytes);
            d.deflate(new byte[10]);
            ALL.add(d);
        }
    }
}
