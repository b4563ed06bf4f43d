// time: n^2; space: 1
class Solution {
    public int[] pieces(String beads) {
        List<Integer> lengths = new ArrayList<>();
        int start = 0;
        for (int cut = 1; cut <= beads.length(); cut++) {
            if ((colours(beads, start, cut) & colours(beads, cut, beads.length())) == 0) {
                lengths.add(cut - start);
                start = cut;
            }
        }
        int[] result = new int[lengths.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = lengths.get(i);
        }
        return result;
    }

    private long colours(String beads, int from, int to) {
        long colours = 0;
        for (int i = from; i < to; i++) {
            colours |= 1L << beads.charAt(i) - 'A';
        }
        return colours;
    }
}
