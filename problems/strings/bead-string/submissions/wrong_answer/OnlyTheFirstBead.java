// time: n; space: 1
class Solution {
    public int[] pieces(String beads) {
        List<Integer> lengths = new ArrayList<>();
        int start = 0;
        while (start < beads.length()) {
            int end = beads.lastIndexOf(beads.charAt(start));
            lengths.add(end - start + 1);
            start = end + 1;
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }
}
