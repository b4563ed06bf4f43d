// time: n; space: 1
class Solution {
    public int[] pieces(String beads) {
        int[] total = new int[128];
        for (int i = 0; i < beads.length(); i++) {
            total[beads.charAt(i)]++;
        }
        int[] seen = new int[128];
        int[] lengths = new int[52];
        int pieces = 0;
        int open = 0;
        int length = 0;
        for (int i = 0; i < beads.length(); i++) {
            char colour = beads.charAt(i);
            length++;
            if (seen[colour]++ == 0) {
                open++;
            }
            if (seen[colour] == total[colour]) {
                open--;
            }
            if (open == 0) {
                lengths[pieces++] = length;
                length = 0;
            }
        }
        return Arrays.copyOf(lengths, pieces);
    }
}
