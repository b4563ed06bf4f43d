// time: n^2; space: 1
class Solution {
    public long smallestLift(int[] sacks, int days) {
        long strength = 0;
        for (int sack : sacks) {
            strength = Math.max(strength, sack);
        }
        while (true) {
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
                return strength;
            }
            strength++;
        }
    }
}
