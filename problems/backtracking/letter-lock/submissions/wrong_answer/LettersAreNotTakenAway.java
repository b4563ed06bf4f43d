// time: 2^n; space: 2^n
class Solution {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    public List<String> words(String[] rings) {
        turn(rings, 0);
        return words;
    }

    private void turn(String[] rings, int ring) {
        if (ring == rings.length) {
            words.add(word.toString());
            return;
        }
        for (char letter : rings[ring].toCharArray()) {
            word.append(letter);
            turn(rings, ring + 1);
        }
    }
}
