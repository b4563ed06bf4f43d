// input: List<Integer> random
// time: 1
// space: 1
// tags: library, list
// why: ArrayList.get and size are constant-time
class Solution {
    public int solve(List<Integer> list) {
        int size = list.size();
        if (size == 0) return 0;
        return size % 2 == 1 ? list.get(size / 2) : (list.get(size / 2 - 1) + list.get(size / 2)) / 2;
    }
}
