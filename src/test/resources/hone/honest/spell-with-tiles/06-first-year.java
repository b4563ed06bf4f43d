// style: student in the first year: one loop for each letter of the alphabet, no array
public class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        // all the strips in one long text
        StringBuilder allTiles = new StringBuilder();
        for (String strip : tiles) {
            allTiles.append(strip);
        }
        String text = allTiles.toString();
        int jokers = countLetter(text, joker);
        int missing = 0;
        String alphabet = "abcdefghijklmnopqrstuvwxyz";
        for (int i = 0; i < alphabet.length(); i++) {
            char letter = alphabet.charAt(i);
            int needed = countLetter(word, letter);
            int available = 0;
            if (letter != joker) {
                available = countLetter(text, letter);
            }
            if (needed > available) {
                missing = missing + (needed - available);
            }
        }
        boolean result;
        if (missing > jokers) {
            result = false;
        } else {
            result = true;
        }
        return result;
    }

    private int countLetter(String text, char letter) {
        int counter = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == letter) {
                counter++;
            }
        }
        return counter;
    }
}
