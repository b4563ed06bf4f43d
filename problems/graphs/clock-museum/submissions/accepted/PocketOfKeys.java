// time: n; space: n
class Solution {
    /** Carries all keys found, and sorts out only when a key is used. */
    public int openRooms(int[][] keys) {
        Set<Integer> open = new HashSet<>();
        Deque<Integer> pocket = new ArrayDeque<>();
        pocket.push(0);
        while (!pocket.isEmpty()) {
            int room = pocket.pop();
            if (open.add(room)) {
                for (int key : keys[room]) {
                    pocket.push(key);
                }
            }
        }
        return open.size();
    }
}
