// time: n log n; space: n
class Solution {
    public int fewestCancelled(int[] starts, int[] ends) {
        int n = starts.length;
        Integer[] byEnd = new Integer[n];
        for (int i = 0; i < n; i++) {
            byEnd[i] = i;
        }
        Arrays.sort(byEnd, Comparator.comparingInt(i -> ends[i]));
        int cancelled = 0;
        int free = 0;
        for (int i : byEnd) {
            if (starts[i] < free) {
                cancelled++;
            } else {
                free = ends[i];
            }
        }
        return cancelled;
    }
}
