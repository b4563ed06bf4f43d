// time: n log n; space: 1
class Solution {
    public long smallestLift(int[] sacks, int days) {
        long low = 0;
        long high = 0;
        for (int sack : sacks) {
            low = Math.max(low, sack);
            high += sack;
        }
        while (low < high) {
            long strength = (low + high) / 2;
            int rides = 0;
            long load = 0;
            for (int sack : sacks) {
                if (load + sack > strength) {
                    rides++;
                    load = 0;
                }
                load += sack;
            }
            if (rides <= days) {
                high = strength;
            } else {
                low = strength + 1;
            }
        }
        return low;
    }
}
