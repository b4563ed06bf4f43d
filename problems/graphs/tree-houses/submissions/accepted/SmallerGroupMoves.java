// time: n log n; space: m
class Solution {
    /** Lists of members; the members of the smaller group get the name of the larger one. */
    public int[] groups(int n, int[][] bridges) {
        Map<Integer, List<Integer>> group = new HashMap<>();
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            List<Integer> one = group.computeIfAbsent(bridges[i][0], house -> new ArrayList<>(List.of(house)));
            List<Integer> other = group.computeIfAbsent(bridges[i][1], house -> new ArrayList<>(List.of(house)));
            if (one != other) {
                List<Integer> large = one.size() > other.size() ? one : other;
                List<Integer> small = large == one ? other : one;
                large.addAll(small);
                for (int house : small) {
                    group.put(house, large);
                }
                count--;
            }
            result[i] = count;
        }
        return result;
    }
}
