// time: n; space: n
class Solution {
    public int[] pieces(String beads) {
        String folded = beads.toLowerCase();
        List<Integer> lengths = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < folded.length(); i++) {
            end = Math.max(end, folded.lastIndexOf(folded.charAt(i)));
            if (i == end) {
                lengths.add(end - start + 1);
                start = i + 1;
            }
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }
}
