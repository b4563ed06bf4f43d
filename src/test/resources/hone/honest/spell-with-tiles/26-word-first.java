// style: counts what the word needs, strips then satisfy it, early exit from a labelled loop
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int open = word.length(), jokers = 0;
        var needs = new short[26][2];
        for (var c : word.toCharArray()) {
            if (needs[c - 'a'][1]++ == Short.MAX_VALUE) {
                needs[c - 'a'][0]++;
                needs[c - 'a'][1] = 0;
            }
        }
        strips:
        for (var strip : tiles) {
            for (var c : strip.toCharArray()) {
                if (open <= jokers) break strips;
                if (c == joker) {
                    jokers++;
                    continue;
                }
                if (c < 'a' || c > 'z') continue strips;
                var need = needs[c - 'a'];
                if (need[1] == 0 && need[0] > 0) {
                    need[0]--;
                    need[1] = Short.MAX_VALUE;
                    open--;
                } else if (need[1] > 0) {
                    need[1]--;
                    open--;
                }
            }
        }
        return open <= jokers;
    }
}
