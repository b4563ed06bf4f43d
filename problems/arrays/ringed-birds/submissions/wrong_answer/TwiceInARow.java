// time: n; space: 1
class Solution {
    public int firstBack(int[] rings) {
        for (int i = 1; i < rings.length; i++) {
            if (rings[i] == rings[i - 1]) {
                return rings[i];
            }
        }
        return -1;
    }
}
