// time: n; space: n
class Solution {
    public int openRooms(int[][] keys) {
        boolean[] open = new boolean[keys.length];
        int[] opened = new int[keys.length];
        int count = 1;
        open[0] = true;
        for (int next = 0; next < count; next++) {
            for (int key : keys[opened[next]]) {
                if (!open[key]) {
                    open[key] = true;
                    opened[count] = key;
                    count++;
                }
            }
        }
        return count;
    }
}
