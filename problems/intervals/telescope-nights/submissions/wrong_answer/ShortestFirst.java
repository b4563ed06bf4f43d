// time: n log n; space: n
class Solution {
    public int fewestCancelled(int[] starts, int[] ends) {
        Integer[] order = new Integer[starts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> ends[i] - starts[i]));
        TreeMap<Integer, Integer> kept = new TreeMap<>();
        int cancelled = 0;
        for (int i : order) {
            Map.Entry<Integer, Integer> before = kept.lowerEntry(ends[i]);
            if (before != null && before.getValue() > starts[i]) {
                cancelled++;
            } else {
                kept.put(starts[i], ends[i]);
            }
        }
        return cancelled;
    }
}
