// time: n*m; space: n*m
class Solution {
    public int minutes(String necklace, String card) {
        int[][] minutes = new int[necklace.length() + 1][card.length() + 1];
        for (int i = 1; i <= necklace.length(); i++) {
            minutes[i][0] = i;
            for (int j = 1; j <= card.length(); j++) {
                minutes[i][j] = necklace.charAt(i - 1) == card.charAt(j - 1)
                        ? minutes[i - 1][j - 1]
                        : 1 + Math.min(minutes[i - 1][j - 1], Math.min(minutes[i - 1][j], minutes[i][j - 1]));
            }
        }
        return minutes[necklace.length()][card.length()];
    }
}
