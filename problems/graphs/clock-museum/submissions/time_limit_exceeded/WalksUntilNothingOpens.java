// time: n^2; space: n
class Solution {
    public int openRooms(int[][] keys) {
        boolean[] open = new boolean[keys.length];
        open[0] = true;
        int count = 1;
        boolean more = true;
        while (more) {
            more = false;
            for (int room = 0; room < keys.length; room++) {
                if (open[room]) {
                    for (int key : keys[room]) {
                        if (!open[key]) {
                            open[key] = true;
                            count++;
                            more = true;
                        }
                    }
                }
            }
        }
        return count;
    }
}
