// time: n; space: n
class Solution {
    public int openRooms(int[][] keys) {
        boolean[] searched = new boolean[keys.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(0);
        int count = 0;
        while (!waiting.isEmpty()) {
            int room = waiting.poll();
            count++;
            searched[room] = true;
            for (int key : keys[room]) {
                if (!searched[key]) {
                    waiting.add(key);
                }
            }
        }
        return count;
    }
}
