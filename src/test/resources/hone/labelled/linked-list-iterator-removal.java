// input: List<Integer> random
// time: n
// space: n
// tags: library, linked-list, iterator, copy
// why: removing through the iterator of a LinkedList is constant per element; the copy is linear
class Solution {
    public int solve(List<Integer> list) {
        LinkedList<Integer> work = new LinkedList<>(list);
        Iterator<Integer> it = work.iterator();
        while (it.hasNext()) {
            if (it.next() % 3 == 0) it.remove();
        }
        return work.size();
    }
}
