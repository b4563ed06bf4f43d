// time: n*m; space: n*m
class Solution {
    public int minutes(String necklace, String card) {
        int[][] minutes = new int[necklace.length() + 1][card.length() + 1];
        for (int i = necklace.length(); i >= 0; i--) {
            for (int j = card.length(); j >= 0; j--) {
                if (i == necklace.length() || j == card.length()) {
                    minutes[i][j] = necklace.length() - i + card.length() - j;
                } else {
                    int exchange = necklace.charAt(i) == card.charAt(j) ? 0 : 1;
                    minutes[i][j] = Math.min(minutes[i + 1][j + 1] + exchange,
                            1 + Math.min(minutes[i + 1][j], minutes[i][j + 1]));
                }
            }
        }
        return minutes[0][0];
    }
}
