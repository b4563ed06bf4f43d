// time: n log n; space: n
class Solution {
    public int lowestFree(int[] slips) {
        int[] sorted = slips.clone();
        Arrays.sort(sorted);
        int free = 1;
        for (int slip : sorted) {
            if (slip == free) {
                free++;
            }
        }
        return free;
    }
}
