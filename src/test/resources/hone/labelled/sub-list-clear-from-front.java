// input: List<Integer> random
// time: n^2
// space: n
// tags: library, list, view, copy, jdk-cost
// why: clearing a two-element view at the front shifts the rest of the list, n/2 times
class Solution {
    public long solve(List<Integer> list) {
        List<Integer> rest = new ArrayList<>(list);
        long sum = 0;
        while (rest.size() >= 2) {
            sum += Math.max(rest.get(0), rest.get(1));
            rest.subList(0, 2).clear();
        }
        return sum;
    }
}
