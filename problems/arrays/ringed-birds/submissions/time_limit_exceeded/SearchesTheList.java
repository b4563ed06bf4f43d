// time: n^2; space: n
class Solution {
    public int firstBack(int[] rings) {
        List<Integer> seen = new ArrayList<>();
        for (int ring : rings) {
            if (seen.contains(ring)) {
                return ring;
            }
            seen.add(ring);
        }
        return -1;
    }
}
