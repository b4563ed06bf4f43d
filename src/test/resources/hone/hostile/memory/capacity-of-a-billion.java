// expect: MLE
// A map that is told to make room for a billion entries, and then gets one.
class Solution {
    long total(int[] numbers) {
        Map<Integer, Integer> map = new HashMap<>(1 << 30);
        map.put(1, 1);
        return map.size();
    }
}
