// time: n; space: n
class Solution {
    public int firstBack(int[] rings) {
        Set<Integer> seen = new HashSet<>();
        for (int ring : rings) {
            if (!seen.add(ring)) {
                return ring;
            }
        }
        return -1;
    }
}
