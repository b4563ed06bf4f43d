// time: n; space: n
class Solution {
    /** `i & i - 1` is `i` without its lowest lamp. */
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int i = 1; i <= last; i++) {
            lit[i] = lit[i & i - 1] + 1;
        }
        return lit;
    }
}
