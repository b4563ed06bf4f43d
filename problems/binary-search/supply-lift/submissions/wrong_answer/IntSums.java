// time: n log n; space: 1
class Solution {
    public long smallestLift(int[] sacks, int days) {
        int low = 0;
        int high = 0;
        for (int sack : sacks) {
            low = Math.max(low, sack);
            high += sack;
        }
        while (low < high) {
            int strength = low + (high - low) / 2;
            int needed = 1;
            int load = 0;
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
