// time: 2^n; space: n
class Solution {
    private String stones;
    private int columns;
    private String word;
    private int[] chosen;

    public boolean canHop(String[] floor, String word) {
        stones = String.join("", floor);
        columns = floor[0].length();
        this.word = word;
        chosen = new int[word.length()];
        return choose(0);
    }

    private boolean choose(int i) {
        if (i == word.length()) {
            return joined();
        }
        for (int stone = 0; stone < stones.length(); stone++) {
            if (stones.charAt(stone) == word.charAt(i)) {
                chosen[i] = stone;
                if (choose(i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean joined() {
        for (int i = 0; i < chosen.length; i++) {
            for (int j = 0; j < i; j++) {
                if (chosen[i] == chosen[j]) {
                    return false;
                }
            }
            if (i > 0) {
                int down = Math.abs(chosen[i] / columns - chosen[i - 1] / columns);
                int across = Math.abs(chosen[i] % columns - chosen[i - 1] % columns);
                if (down + across != 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
