// time: n log n; space: n
class Solution {
    /** Totals up to each sack let a day's load be found by halving instead of sack by sack. */
    public long smallestLift(int[] sacks, int days) {
        int n = sacks.length;
        long[] upTo = new long[n + 1];
        long heaviest = 0;
        for (int i = 0; i < n; i++) {
            upTo[i + 1] = upTo[i] + sacks[i];
            heaviest = Math.max(heaviest, sacks[i]);
        }
        long tooWeak = heaviest - 1;
        long enough = upTo[n];
        while (enough - tooWeak > 1) {
            long strength = tooWeak + (enough - tooWeak) / 2;
            int sent = 0;
            for (int day = 0; day < days && sent < n; day++) {
                int place = Arrays.binarySearch(upTo, sent, n + 1, upTo[sent] + strength);
                sent = place >= 0 ? place : -place - 2;
            }
            if (sent == n) {
                enough = strength;
            } else {
                tooWeak = strength;
            }
        }
        return enough;
    }
}
