// style: both sides sorted as char arrays, two indices
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        char[] pieces = String.join("", tiles).toCharArray();
        char[] letters = word.toCharArray();
        Arrays.sort(pieces);
        Arrays.sort(letters);
        int jokers = 0;
        for (char piece : pieces) if (piece == joker) jokers++;
        int i = 0, missing = 0;
        for (char letter : letters) {
            while (i < pieces.length && (pieces[i] < letter || pieces[i] == joker)) i++;
            if (i < pieces.length && pieces[i] == letter) i++;
            else missing++;
        }
        return missing <= jokers;
    }
}
