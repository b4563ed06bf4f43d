// time: n^2; space: n
class Solution {
    public int firstBack(int[] rings) {
        List<Integer> seen = new ArrayList<>();
        for (Integer ring : rings) {
            for (Integer earlier : seen) {
                if (earlier == ring) {
                    return ring;
                }
            }
            seen.add(ring);
        }
        return -1;
    }
}
