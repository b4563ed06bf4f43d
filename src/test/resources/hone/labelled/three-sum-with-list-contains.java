// input: List<Integer> random
// time: n^3
// space: 1
// tags: library, list, nested-loops, jdk-cost
// why: for each of n^2/2 pairs contains looks for a negative number, which never occurs, through the whole list
class Solution {
    public int solve(List<Integer> list) {
        int hits = 0;
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                int needed = -1 - list.get(i) - list.get(j);
                if (list.contains(needed)) hits++;
            }
        }
        return hits;
    }
}
