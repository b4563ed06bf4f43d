// input: int[] random
// time: n^2 log n
// space: n
// tags: library, tree-set, garbage, jdk-cost
// why: for each start a new tree set takes all later elements; the previous set is garbage
class Solution {
    public long solve(int[] a) {
        long sum = 0;
        for (int start = 0; start < a.length; start++) {
            TreeSet<Integer> set = new TreeSet<>();
            for (int i = start; i < a.length; i++) {
                set.add(a[i]);
            }
            sum += set.last() - set.first();
        }
        return sum;
    }
}
