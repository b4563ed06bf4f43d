// time: 2^n; space: n+m
class Solution {
    public int minutes(String necklace, String card) {
        return minutes(necklace, necklace.length(), card, card.length());
    }

    private static int minutes(String necklace, int i, String card, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        if (necklace.charAt(i - 1) == card.charAt(j - 1)) {
            return minutes(necklace, i - 1, card, j - 1);
        }
        return 1 + Math.min(minutes(necklace, i - 1, card, j - 1),
                Math.min(minutes(necklace, i - 1, card, j), minutes(necklace, i, card, j - 1)));
    }
}
