// time: n^2; space: 1
class Solution {
    public int[] waiting(int[] levels) {
        int[] result = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            for (int j = i + 1; j < levels.length; j++) {
                if (levels[j] > levels[i]) {
                    result[i] = j - i;
                    break;
                }
            }
        }
        return result;
    }
}
