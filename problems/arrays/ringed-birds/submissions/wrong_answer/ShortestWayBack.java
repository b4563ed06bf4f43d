// time: n; space: n
class Solution {
    public int firstBack(int[] rings) {
        Map<Integer, Integer> last = new HashMap<>();
        int shortest = Integer.MAX_VALUE;
        int found = -1;
        for (int i = 0; i < rings.length; i++) {
            Integer before = last.put(rings[i], i);
            if (before != null && i - before < shortest) {
                shortest = i - before;
                found = rings[i];
            }
        }
        return found;
    }
}
