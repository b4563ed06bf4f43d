// time: n; space: n
class Solution {
    public int lowestFree(int[] slips) {
        Set<Integer> taken = new HashSet<>();
        for (int slip : slips) {
            taken.add(slip);
        }
        for (int peg = 1; peg < slips.length; peg++) {
            if (!taken.contains(peg)) {
                return peg;
            }
        }
        return slips.length;
    }
}
