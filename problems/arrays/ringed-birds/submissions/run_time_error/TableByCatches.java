// time: n; space: n
class Solution {
    public int firstBack(int[] rings) {
        boolean[] seen = new boolean[100_001];
        for (int ring : rings) {
            if (seen[ring]) {
                return ring;
            }
            seen[ring] = true;
        }
        return -1;
    }
}
