// input: int n
// time: 2^n
// space: 2^n
// tags: library, list, copy, space, jdk-cost
// why: addAll of a copy doubles the list in each round; the copies form a geometric sum
class Solution {
    public int solve(int n) {
        List<Integer> list = new ArrayList<>(List.of(1));
        for (int i = 0; i < n; i++) {
            list.addAll(new ArrayList<>(list));
        }
        return list.size();
    }
}
