// time: n log n; space: n
class Solution {
    public int lowestFree(int[] slips) {
        int[] pegs = Arrays.stream(slips).filter(slip -> slip > 0).sorted().distinct().toArray();
        for (int i = 1; i < pegs.length; i++) {
            if (pegs[i] > pegs[i - 1] + 1) {
                return pegs[i - 1] + 1;
            }
        }
        return pegs.length == 0 ? 1 : pegs[pegs.length - 1] + 1;
    }
}
