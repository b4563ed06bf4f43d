// input: int[] reversed
// time: n log n
// space: n
// tags: library, tree-set, jdk-cost
// why: the red-black tree stays balanced whatever the order, so each add costs log n
class Solution {
    public int solve(int[] a) {
        TreeSet<Integer> set = new TreeSet<>();
        for (int i = 0; i < a.length; i++) {
            set.add(a[i]);
        }
        return set.isEmpty() ? -1 : set.first() + set.last();
    }
}
