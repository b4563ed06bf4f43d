// time: n; space: 1
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] pieces = new int[128];
        int jokers = 0;
        for (String strip : tiles) {
            for (char piece : strip.toCharArray()) {
                if (piece == joker) {
                    jokers++;
                }
                pieces[piece]++;
            }
        }
        for (char letter : word.toCharArray()) {
            if (--pieces[letter] < 0 && --jokers < 0) {
                return false;
            }
        }
        return true;
    }
}
