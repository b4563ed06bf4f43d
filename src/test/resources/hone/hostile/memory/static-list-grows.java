// expect: MLE
// Static collections that hold on to everything, boxed and as map entries.
class Solution {
    static final Map<Integer, List<Integer>> SEEN = new TreeMap<>();

    long total(int[] numbers) {
        for (int i = 0; ; i++) {
            SEEN.computeIfAbsent(i, k -> new LinkedList<>()).add(i + 1000);
        }
    }
}
