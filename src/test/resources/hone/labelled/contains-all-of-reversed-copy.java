// input: List<Integer> random
// time: n^2
// space: n
// tags: library, copy, jdk-cost
// why: containsAll calls the linear contains for every element and all are present
class Solution {
    public boolean solve(List<Integer> list) {
        ArrayList<Integer> reversed = new ArrayList<>();
        ListIterator<Integer> it = list.listIterator(list.size());
        while (it.hasPrevious()) {
            reversed.add(it.previous());
        }
        return reversed.containsAll(list);
    }
}
