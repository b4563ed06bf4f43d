// input: List<Integer> random
// time: n^2
// space: n
// tags: library, copy, jdk-cost
// why: each round scans for the maximum and removes it with another linear scan
class Solution {
    public List<Integer> solve(List<Integer> list) {
        List<Integer> rest = new ArrayList<>(list);
        List<Integer> sorted = new ArrayList<>();
        while (!rest.isEmpty()) {
            Integer max = Collections.max(rest);
            rest.remove(max);
            sorted.add(max);
        }
        return sorted;
    }
}
