// time: n^2; space: n
class Solution {
    public int openRooms(int[][] keys) {
        int count = 0;
        for (int room = 0; room < keys.length; room++) {
            if (reaches(keys, room)) {
                count++;
            }
        }
        return count;
    }

    private boolean reaches(int[][] keys, int wanted) {
        boolean[] seen = new boolean[keys.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(0);
        seen[0] = true;
        while (!waiting.isEmpty()) {
            int room = waiting.poll();
            if (room == wanted) {
                return true;
            }
            for (int key : keys[room]) {
                if (!seen[key]) {
                    seen[key] = true;
                    waiting.add(key);
                }
            }
        }
        return false;
    }
}
