// style: design by contract: assert with messages, pre- and postconditions as methods, final parameters
class Solution {
    public boolean canSpell(final List<String> tiles, final String word, final char joker) {
        assert tiles != null && word != null : "arguments are never null";
        assert "*?#_".indexOf(joker) >= 0 || joker >= 'a' && joker <= 'z' : joker;
        final int[] counts = new int[128];
        int pieces = 0;
        for (final String strip : tiles) {
            assert !strip.isEmpty();
            pieces += strip.length();
            for (int i = 0; i < strip.length(); i++) {
                counts[strip.charAt(i)]++;
            }
        }
        assert sum(counts) == pieces : sum(counts) + " != " + pieces;
        int jokers = counts[joker];
        counts[joker] = 0;
        boolean possible = word.length() <= pieces;
        for (int i = 0; possible && i < word.length(); i++) {
            possible &= counts[word.charAt(i)]-- > 0 | false || jokers-- > 0;
        }
        assert !possible || jokers >= 0;
        return possible;
    }

    private static int sum(final int[] counts) {
        int sum = 0;
        for (final int count : counts) {
            sum += count;
        }
        return sum;
    }
}
