// time: n; space: 1
class Solution {
    public long smallestLift(int[] sacks, int days) {
        long total = 0;
        long heaviest = 0;
        for (int sack : sacks) {
            total += sack;
            heaviest = Math.max(heaviest, sack);
        }
        return Math.max(heaviest, (total + days - 1) / days);
    }
}
