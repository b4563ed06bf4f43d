// time: n; space: n
class Solution {
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            for (int lamp = 0; lamp < 16; lamp++) {
                lit[i] += i >> lamp & 1;
            }
        }
        return lit;
    }
}
