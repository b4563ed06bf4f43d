// input: List<Integer> random ; int m
// time: n*m
// space: n
// tags: library, two-sizes, copy, jdk-cost
// why: m linear rotations of a copied list of n elements
class Solution {
    public List<Integer> solve(List<Integer> list, int m) {
        List<Integer> ring = new ArrayList<>(list);
        for (int i = 0; i < m; i++) {
            Collections.rotate(ring, -1);
        }
        return ring;
    }
}
