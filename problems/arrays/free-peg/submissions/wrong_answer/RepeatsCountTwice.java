// time: n log n; space: n
class Solution {
    public int lowestFree(int[] slips) {
        int[] sorted = slips.clone();
        Arrays.sort(sorted);
        int free = 1;
        for (int slip : sorted) {
            if (slip < 1) {
                continue;
            }
            if (slip != free) {
                return free;
            }
            free++;
        }
        return free;
    }
}
