// time: n^2; space: 1
class Solution {
    public int firstBack(int[] rings) {
        for (int i = 1; i < rings.length; i++) {
            for (int j = 0; j < i; j++) {
                if (rings[j] == rings[i]) {
                    return rings[i];
                }
            }
        }
        return -1;
    }
}
