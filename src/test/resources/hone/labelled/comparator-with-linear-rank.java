// input: List<Integer> random
// time: n^2 log n
// space: n
// tags: library, sort, comparator
// why: the sort makes about n log n comparisons and each one scans the whole list twice
class Solution {
    public List<Integer> solve(List<Integer> list) {
        List<Integer> result = new ArrayList<>(list);
        result.sort((x, y) -> Integer.compare(rank(list, x), rank(list, y)));
        return result;
    }

    private static int rank(List<Integer> list, int value) {
        int below = 0;
        for (int other : list) {
            if (other < value) below++;
        }
        return below;
    }
}
