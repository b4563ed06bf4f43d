// time: n; space: 1
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] pieces = new int[128];
        int jokers = 0;
        for (String strip : tiles) {
            if (strip.indexOf(joker) >= 0) {
                jokers++;
            }
            for (char piece : strip.toCharArray()) {
                pieces[piece]++;
            }
        }
        pieces[joker] = 0;
        for (char letter : word.toCharArray()) {
            if (--pieces[letter] < 0 && --jokers < 0) {
                return false;
            }
        }
        return true;
    }
}
