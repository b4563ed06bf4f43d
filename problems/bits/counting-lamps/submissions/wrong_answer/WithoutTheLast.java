// time: n; space: n
class Solution {
    public int[] lamps(int last) {
        int[] lit = new int[Math.max(1, last)];
        for (int i = 1; i < last; i++) {
            lit[i] = lit[i / 2] + i % 2;
        }
        return lit;
    }
}
