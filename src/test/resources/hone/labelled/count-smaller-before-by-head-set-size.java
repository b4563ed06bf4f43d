// input: int[] random
// time: n^2
// space: n
// tags: library, tree-set, view, jdk-cost
// why: size() of a headSet view counts its elements one by one, about k/2 of the k stored so far
class Solution {
    public long solve(int[] a) {
        TreeSet<Integer> before = new TreeSet<>();
        long total = 0;
        for (int x : a) {
            total += before.headSet(x).size();
            before.add(x);
        }
        return total;
    }
}
