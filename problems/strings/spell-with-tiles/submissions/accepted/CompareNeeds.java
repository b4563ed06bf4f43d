// time: n; space: 1
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        var pieces = new HashMap<Character, Integer>();
        for (var strip : tiles) {
            strip.chars().forEach(c -> pieces.merge((char) c, 1, Integer::sum));
        }
        var jokers = Objects.requireNonNullElse(pieces.remove(joker), 0);
        var needs = new HashMap<Character, Integer>();
        word.chars().forEach(c -> needs.merge((char) c, 1, Integer::sum));
        var missing = needs.entrySet().stream()
                .mapToInt(need -> Math.max(0, need.getValue() - pieces.getOrDefault(need.getKey(), 0)))
                .sum();
        return missing <= jokers;
    }
}
