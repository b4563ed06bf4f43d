// time: n^2; space: n
class Solution {
    public int[] waiting(int[] levels) {
        int[] result = new int[levels.length];
        int[] waiting = new int[levels.length];
        int size = 0;
        for (int i = 0; i < levels.length; i++) {
            int kept = 0;
            for (int j = 0; j < size; j++) {
                if (levels[waiting[j]] < levels[i]) {
                    result[waiting[j]] = i - waiting[j];
                } else {
                    waiting[kept++] = waiting[j];
                }
            }
            waiting[kept++] = i;
            size = kept;
        }
        return result;
    }
}
