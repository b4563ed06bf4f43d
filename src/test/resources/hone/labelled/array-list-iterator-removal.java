// input: List<Integer> random
// time: n^2
// space: n
// tags: library, iterator, list, copy, jdk-cost
// why: half of the elements are removed and each Iterator.remove shifts the tail of the ArrayList
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> work = new ArrayList<>(list);
        for (Iterator<Integer> it = work.iterator(); it.hasNext(); ) {
            if (it.next() % 2 == 0) {
                it.remove();
            }
        }
        return work.size();
    }
}
