// time: 2^n; space: 2^n
class Solution {
    private final List<String> words = new ArrayList<>();

    public List<String> words(String[] rings) {
        turn(rings, "");
        return words;
    }

    private void turn(String[] rings, String word) {
        if (word.length() == rings.length) {
            words.add(word);
            return;
        }
        for (char letter : rings[word.length()].toCharArray()) {
            if (word.indexOf(letter) < 0) {
                turn(rings, word + letter);
            }
        }
    }
}
