// time: n; space: 1
class Solution {
    public int[] waiting(int[] levels) {
        int[] result = new int[levels.length];
        int highest = levels.length - 1;
        for (int i = levels.length - 2; i >= 0; i--) {
            if (levels[highest] > levels[i]) {
                result[i] = highest - i;
            } else {
                highest = i;
            }
        }
        return result;
    }
}
