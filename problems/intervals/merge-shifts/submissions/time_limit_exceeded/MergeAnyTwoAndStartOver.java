// time: n^3; space: n
class Solution {
    public int[][] merge(int[][] shifts) {
        List<int[]> stretches = new ArrayList<>(Arrays.asList(shifts));
        while (mergeTwo(stretches)) {
            // look again from the beginning
        }
        stretches.sort(Comparator.comparingInt(stretch -> stretch[0]));
        return stretches.toArray(new int[0][]);
    }

    private boolean mergeTwo(List<int[]> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            for (int j = i + 1; j < stretches.size(); j++) {
                int[] a = stretches.get(i);
                int[] b = stretches.get(j);
                if (a[0] <= b[1] && b[0] <= a[1]) {
                    stretches.set(i, new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
                    stretches.remove(j);
                    return true;
                }
            }
        }
        return false;
    }
}
