// input: int[] random
// time: n
// space: n
// tags: library, hash-map, space
// why: expected constant-time lookups and merges per element; nearly all keys are distinct
class Solution {
    public long solve(int[] a) {
        Map<Integer, Integer> seen = new HashMap<>();
        long pairs = 0;
        for (int x : a) {
            pairs += seen.getOrDefault(1_000_000 - x, 0);
            seen.merge(x, 1, Integer::sum);
        }
        return pairs;
    }
}
