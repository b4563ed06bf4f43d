// time: n; space: 1
class Solution {
    /** Looks only at which letters there are; those that are missing need a joker each. */
    public boolean canSpell(List<String> tiles, String word, char joker) {
        Set<Character> letters = new HashSet<>();
        int jokers = 0;
        for (String strip : tiles) {
            for (char piece : strip.toCharArray()) {
                if (piece == joker) {
                    jokers++;
                } else {
                    letters.add(piece);
                }
            }
        }
        for (char letter : word.toCharArray()) {
            if (!letters.contains(letter)) {
                jokers--;
            }
        }
        return jokers >= 0;
    }
}
