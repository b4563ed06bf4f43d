// time: n log n; space: n
class Solution {
    public long smallestLift(int[] sacks, int days) {
        int[] sorted = sacks.clone();
        Arrays.sort(sorted);
        long low = sorted[sorted.length - 1];
        long high = 0;
        for (int sack : sorted) {
            high += sack;
        }
        while (low < high) {
            long strength = (low + high) / 2;
            int needed = 1;
            long load = 0;
            for (int sack : sorted) {
                if (load + sack > strength) {
                    needed++;
                    load = 0;
                }
                load += sack;
            }
            if (needed <= days) {
                high = strength;
            } else {
                low = strength + 1;
            }
        }
        return low;
    }
}
