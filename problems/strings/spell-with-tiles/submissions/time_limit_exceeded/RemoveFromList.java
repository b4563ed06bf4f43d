// time: n^2; space: n
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        List<Character> pieces = new ArrayList<>();
        for (String strip : tiles) {
            for (char piece : strip.toCharArray()) {
                pieces.add(piece);
            }
        }
        for (Character letter : word.toCharArray()) {
            boolean found = letter != joker && pieces.remove(letter);
            if (!found && !pieces.remove((Character) joker)) {
                return false;
            }
        }
        return true;
    }
}
