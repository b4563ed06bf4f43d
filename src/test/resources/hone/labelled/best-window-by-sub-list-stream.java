// input: List<Integer> random
// time: n^3
// space: 1
// tags: library, stream, view, method-reference, jdk-cost
// why: each of n^2/2 sub-list views is summed by a stream
class Solution {
    public double solve(List<Integer> list) {
        double best = 0;
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j <= list.size(); j++) {
                long sum = list.subList(i, j).stream().mapToLong(Integer::longValue).sum();
                best = Math.max(best, (double) sum / (j - i + 1));
            }
        }
        return best;
    }
}
