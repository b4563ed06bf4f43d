// time: n*m; space: m
class Solution {
    public int minutes(String necklace, String card) {
        int[] above = new int[card.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        int[] next = new int[above.length];
        for (int i = 1; i <= necklace.length(); i++) {
            next[0] = i;
            for (int j = 1; j < next.length; j++) {
                next[j] = necklace.charAt(i - 1) == card.charAt(j - 1)
                        ? above[j - 1]
                        : 1 + Math.min(above[j - 1], Math.min(above[j], next[j - 1]));
            }
            int[] free = above;
            above = next;
            next = free;
        }
        return above[card.length()];
    }
}
