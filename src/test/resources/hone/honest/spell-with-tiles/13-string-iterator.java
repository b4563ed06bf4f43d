// style: StringCharacterIterator of java.text, Character methods, a switch over character classes
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] stock = new int[Character.getNumericValue('z') + 1];
        int worn = 0;
        for (String strip : tiles) {
            CharacterIterator it = new StringCharacterIterator(strip);
            for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) {
                if (c == joker) {
                    worn++;
                } else if (Character.isLowerCase(c) && Character.isLetter(c)) {
                    stock[Character.digit(c, Character.MAX_RADIX)]++;
                }
            }
        }
        CharacterIterator it = new StringCharacterIterator(word);
        while (it.current() != CharacterIterator.DONE) {
            int at = Character.getNumericValue(it.current());
            if (stock[at]-- <= 0) worn--;
            it.next();
        }
        return worn >= 0;
    }
}
