// time: n; space: n
class Solution {
    public int openRooms(int[][] keys) {
        boolean[] open = new boolean[keys.length];
        open[0] = true;
        int count = 1;
        for (int room = 0; room < keys.length; room++) {
            if (open[room]) {
                for (int key : keys[room]) {
                    if (!open[key]) {
                        open[key] = true;
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
