// time: 2^n; space: n
class Solution {
    private String stones;
    private int columns;
    private String word;

    public boolean canHop(String[] floor, String word) {
        stones = String.join("", floor);
        columns = floor[0].length();
        for (int i = 0; i < word.length(); i++) {
            if (count(word, word.charAt(i)) > count(stones, word.charAt(i))) {
                return false;
            }
        }
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        this.word = count(stones, last) < count(stones, first) ? new StringBuilder(word).reverse().toString() : word;
        for (int stone = 0; stone < stones.length(); stone++) {
            if (stones.charAt(stone) == this.word.charAt(0) && hop(stone, 1, 1L << stone)) {
                return true;
            }
        }
        return false;
    }

    /** Stands on a stone; the bits of used are the stones of the way. */
    private boolean hop(int stone, int i, long used) {
        if (i == word.length()) {
            return true;
        }
        int c = stone % columns;
        return c > 0 && next(stone - 1, i, used)
                || c < columns - 1 && next(stone + 1, i, used)
                || stone >= columns && next(stone - columns, i, used)
                || stone + columns < stones.length() && next(stone + columns, i, used);
    }

    private boolean next(int stone, int i, long used) {
        return stones.charAt(stone) == word.charAt(i) && (used >> stone & 1) == 0 && hop(stone, i + 1, used | 1L << stone);
    }

    private static int count(String text, char letter) {
        return (int) text.chars().filter(c -> c == letter).count();
    }
}
