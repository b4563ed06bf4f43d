// time: n; space: 1
class Solution {
    public int[] pieces(String beads) {
        List<Integer> lengths = new ArrayList<>();
        Set<Character> seen = new HashSet<>();
        int length = 0;
        for (char bead : beads.toCharArray()) {
            if (!seen.add(bead)) {
                lengths.add(length);
                seen.clear();
                seen.add(bead);
                length = 0;
            }
            length++;
        }
        lengths.add(length);
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }
}
