// time: n log n; space: 1
class Solution {
    public long smallestLift(int[] sacks, int days) {
        long low = 1;
        long high = 0;
        for (int sack : sacks) {
            high += sack;
        }
        while (low < high) {
            long strength = (low + high) / 2;
            int needed = 1;
            long load = 0;
            for (int sack : sacks) {
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
