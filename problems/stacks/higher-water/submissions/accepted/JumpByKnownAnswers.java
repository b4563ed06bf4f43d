// time: n; space: n
class Solution {
    public int[] waiting(int[] levels) {
        int[] result = new int[levels.length];
        for (int i = levels.length - 2; i >= 0; i--) {
            int day = i + 1;
            while (levels[day] <= levels[i] && result[day] > 0) {
                day += result[day];
            }
            if (levels[day] > levels[i]) {
                result[i] = day - i;
            }
        }
        return result;
    }
}
