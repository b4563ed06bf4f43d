// time: n^2; space: n
class Solution {
    public int fewestCancelled(int[] starts, int[] ends) {
        int n = starts.length;
        int[] clashes = new int[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (starts[i] < ends[j] && starts[j] < ends[i]) {
                    clashes[i]++;
                }
            }
        }
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> clashes[i]));
        TreeMap<Integer, Integer> kept = new TreeMap<>();
        for (int i : order) {
            Map.Entry<Integer, Integer> before = kept.lowerEntry(ends[i]);
            if (before == null || before.getValue() <= starts[i]) {
                kept.put(starts[i], ends[i]);
            }
        }
        return n - kept.size();
    }
}
