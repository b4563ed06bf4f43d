// time: n; space: 1
class Solution {
    public int[] pieces(String beads) {
        int[] last = new int[128];
        for (int i = 0; i < beads.length(); i++) {
            last[beads.charAt(i)] = i;
        }
        List<Integer> lengths = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < beads.length(); i++) {
            end = Math.max(end, last[beads.charAt(i)]);
            if (i == end) {
                lengths.add(end - start + 1);
                start = i + 1;
            }
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }
}
