// time: n; space: n
class Solution {
    /** Each power of two repeats all that came before it, with one lamp more. */
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int power = 1; power <= last; power *= 2) {
            for (int i = power; i < 2 * power && i <= last; i++) {
                lit[i] = lit[i - power] + 1;
            }
        }
        return lit;
    }
}
