// time: n log n; space: n
class Solution {
    /** Sorting the plays by song tells the earlier play of each; the stretches follow from these alone. */
    public int longestStretch(int[] songs) {
        int n = songs.length;
        long[] plays = new long[n];
        for (int i = 0; i < n; i++) {
            plays[i] = ((long) songs[i] << 32) | i;
        }
        Arrays.sort(plays);
        int[] earliestStart = new int[n];
        for (int p = 1; p < n; p++) {
            if (plays[p] >> 32 == plays[p - 1] >> 32) {
                earliestStart[(int) plays[p]] = (int) plays[p - 1] + 1;
            }
        }
        int start = 0;
        int longest = 0;
        for (int end = 0; end < n; end++) {
            start = Math.max(start, earliestStart[end]);
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
