// time: n log n; space: n
class Solution {
    public int fewestCancelled(int[] starts, int[] ends) {
        Integer[] order = new Integer[starts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> starts[i]));
        int cancelled = 0;
        int free = 0;
        for (int i : order) {
            if (starts[i] < free) {
                cancelled++;
            } else {
                free = ends[i];
            }
        }
        return cancelled;
    }
}
