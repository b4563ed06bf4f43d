// time: n; space: n
class Solution {
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int i = 1; i <= last; i++) {
            lit[i] = lit[i / 2] + i % 2;
        }
        return lit;
    }
}
