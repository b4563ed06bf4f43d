// time: 2^n; space: n
class Solution {
    private char[][] floor;
    private String word;

    public boolean canHop(String[] floor, String word) {
        this.word = word;
        this.floor = Stream.of(floor).map(String::toCharArray).toArray(char[][]::new);
        for (int r = 0; r < floor.length; r++) {
            for (int c = 0; c < floor[0].length(); c++) {
                if (hop(r, c, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hop(int r, int c, int i) {
        if (r < 0 || r == floor.length || c < 0 || c == floor[0].length || floor[r][c] != word.charAt(i)) {
            return false;
        }
        if (i == word.length() - 1) {
            return true;
        }
        char letter = floor[r][c];
        
        boolean found = hop(r - 1, c, i + 1) || hop(r + 1, c, i + 1) || hop(r, c - 1, i + 1) || hop(r, c + 1, i + 1);
        floor[r][c] = letter;
        return found;
    }
}
