// input: int[] random ; int[] random m
// time: n+m
// space: n
// tags: hash map, to map collector
// why: one map is made from the first array (n keys), then m lookups
class Solution {
    public int solve(int[] mine, int[] yours) {
        Map<Integer, Integer> have = Arrays.stream(mine)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), x -> 1, Integer::sum));
        int swaps = 0;
        for (int y : yours) {
            int c = have.getOrDefault(y, 0);
            if (c == 0) continue;
            swaps++;
            if (c == 1) have.remove(y);
            else have.put(y, c - 1);
        }
        return swaps;
    }
}
