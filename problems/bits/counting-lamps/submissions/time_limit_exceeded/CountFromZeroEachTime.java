// time: n^2; space: n
class Solution {
    /** Lets the machine count from 0 up to each number, lamp by lamp. */
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            boolean[] on = new boolean[18];
            for (int step = 0; step < i; step++) {
                int lamp = 0;
                while (on[lamp]) {
                    on[lamp] = false;
                    lamp++;
                }
                on[lamp] = true;
            }
            for (boolean lamp : on) {
                lit[i] += lamp ? 1 : 0;
            }
        }
        return lit;
    }
}
