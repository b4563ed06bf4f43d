// expect: AC
// Nine thousand imports, most of them of the same class.
import module java.base;
//{{BOMB 4500 x import java.util.List; import java.util.*; }}

class Solution {
    long total(int[] numbers) {
        List<Integer> all = new ArrayList<>();
        for (int n : numbers) all.add(n);
        return all.stream().mapToLong(n -> n).sum();
    }
}
