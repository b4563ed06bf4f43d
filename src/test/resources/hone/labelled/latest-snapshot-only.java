// input: int[] random
// time: n^2
// space: n
// tags: library, list, copy, garbage, space, jdk-cost
// why: a copy is made after every insertion, but each one replaces the previous
class Solution {
    public int solve(int[] a) {
        List<Integer> current = new ArrayList<>();
        List<Integer> snapshot = List.of();
        int hash = 0;
        for (int x : a) {
            current.add(x);
            snapshot = new ArrayList<>(current);
            hash ^= snapshot.get(snapshot.size() / 2);
        }
        return hash;
    }
}
