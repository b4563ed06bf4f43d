// time: n; space: n
class Solution {
    public int[] lamps(int last) {
        int[] lit = new int[last + 1];
        for (int i = 1; i <= last; i++) {
            lit[i] = i % 2 == 1 ? lit[i - 1] + 1 : lit[i - 1];
        }
        return lit;
    }
}
