// input: List<Integer> random
// time: n^2
// space: n
// tags: library, list, copy, jdk-cost
// why: retainAll of an ArrayList asks contains on the other list for each element
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> shifted = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) shifted.add(list.get(i) + 1);
        List<Integer> common = new ArrayList<>(list);
        common.retainAll(shifted);
        return common.size();
    }
}
