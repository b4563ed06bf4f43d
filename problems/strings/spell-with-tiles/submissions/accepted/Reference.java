// time: n; space: 1
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] pieces = new int[128];
        for (int i = 0; i < tiles.size(); i++) {
            String strip = (String) tiles.get(i);
            for (int k = 0; k < strip.length(); k++) {
                pieces[strip.charAt(k)]++;
            }
        }
        int jokers = pieces[joker];
        pieces[joker] = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (pieces[letter] > 0) {
                pieces[letter]--;
            } else if (jokers > 0) {
                jokers--;
            } else {
                return false;
            }
        }
        return true;
    }
}
