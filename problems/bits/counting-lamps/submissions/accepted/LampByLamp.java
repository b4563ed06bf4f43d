// time: n log n; space: n
class Solution {
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            for (int rest = i; rest > 0; rest >>= 1) {
                lit[i] += rest & 1;
            }
        }
        return lit;
    }
}
