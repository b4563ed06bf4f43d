// time: n log n; space: 1
class Solution {
    public int fewestCancelled(int[] starts, int[] ends) {
        Arrays.sort(starts);
        Arrays.sort(ends);
        int cancelled = 0;
        int free = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < free) {
                cancelled++;
            } else {
                free = ends[i];
            }
        }
        return cancelled;
    }
}
