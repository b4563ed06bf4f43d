// time: n*m; space: n*m
class Solution {
    public int minutes(String necklace, String card) {
        int[][] same = new int[necklace.length() + 1][card.length() + 1];
        for (int i = 1; i <= necklace.length(); i++) {
            for (int j = 1; j <= card.length(); j++) {
                same[i][j] = necklace.charAt(i - 1) == card.charAt(j - 1)
                        ? same[i - 1][j - 1] + 1
                        : Math.max(same[i - 1][j], same[i][j - 1]);
            }
        }
        return necklace.length() + card.length() - 2 * same[necklace.length()][card.length()];
    }
}
