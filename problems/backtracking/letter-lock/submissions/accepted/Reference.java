// time: 2^n; space: 2^n
class Solution {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private String[] rings;

    public List<String> words(String[] rings) {
        this.rings = rings;
        turn(0);
        return words;
    }

    private void turn(int ring) {
        if (ring == rings.length) {
            words.add(word.toString());
            return;
        }
        for (char letter : rings[ring].toCharArray()) {
            word.append(letter);
            turn(ring + 1);
            word.setLength(ring);
        }
    }
}
