// style: sort by index with a merge sort in place and prefix maxima by Arrays methods
class Solution {
    public int[][] merge(int[][] shifts) {
        int[][] sorted = Arrays.copyOf(shifts, shifts.length);
        Arrays.sort(sorted, Arrays::compare);
        int[] reach = new int[sorted.length];
        Arrays.fill(reach, Integer.MIN_VALUE);
        Arrays.setAll(reach, i -> i == 0 ? sorted[0][1] : Math.max(reach[i - 1], sorted[i][1]));
        int[] cuts = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i][0] > reach[i - 1])
                .toArray();
        return IntStream.range(0, cuts.length)
                .mapToObj(c -> new int[] {sorted[cuts[c]][0], reach[(c + 1 < cuts.length ? cuts[c + 1] : sorted.length) - 1]})
                .toArray(int[][]::new);
    }
}
