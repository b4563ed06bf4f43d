// time: n; space: n
class Solution {
    public int openRooms(int[][] keys) {
        Set<Integer> open = new HashSet<>();
        open.add(0);
        for (int key : keys[0]) {
            open.add(key);
        }
        return open.size();
    }
}
