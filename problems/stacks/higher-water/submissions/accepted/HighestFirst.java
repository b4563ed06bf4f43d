// time: n log n; space: n
class Solution {
    /** Puts the days into a sorted set from the highest level to the lowest: whatever is in it already is higher. */
    public int[] waiting(int[] levels) {
        int n = levels.length;
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = (long) levels[i] << 32 | n - i;
        }
        Arrays.sort(order);
        TreeSet<Integer> higher = new TreeSet<>();
        int[] result = new int[n];
        int from = n;
        for (int at = n - 1; at >= 0; at--) {
            // Days of one level are asked for before any of them is put in.
            int day = n - (int) order[at];
            Integer next = higher.higher(day);
            result[day] = next == null ? 0 : next - day;
            if (at == 0 || order[at - 1] >> 32 != order[at] >> 32) {
                while (from > at) {
                    higher.add(n - (int) order[--from]);
                }
            }
        }
        return result;
    }
}
