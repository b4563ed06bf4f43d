// input: int[] zeros
// time: n^2
// space: n^2
// tags: hash-map, output-size, space
// why: with zeros every range has sum zero, so n^2/2 pairs are produced and kept in the result
class Solution {
    public List<int[]> solve(int[] a) {
        Map<Long, List<Integer>> ends = new HashMap<>();
        ends.computeIfAbsent(0L, k -> new ArrayList<>()).add(0);
        List<int[]> found = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i];
            List<Integer> starts = ends.computeIfAbsent(sum, k -> new ArrayList<>());
            for (int s : starts) found.add(new int[] {s, i});
            starts.add(i + 1);
        }
        return found;
    }
}
