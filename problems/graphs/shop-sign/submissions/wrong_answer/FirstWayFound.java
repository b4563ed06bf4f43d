// time: n; space: n
class Solution {
    private Set<String> left;

    public int nights(String from, String to, String[] words) {
        left = new HashSet<>(Arrays.asList(words));
        left.remove(from);
        return way(from, to);
    }

    private int way(String word, String to) {
        if (word.equals(to)) {
            return 0;
        }
        int best = -1;
        for (int i = 0; i < word.length(); i++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                String changed = word.substring(0, i) + letter + word.substring(i + 1);
                if (left.remove(changed)) {
                    int rest = way(changed, to);
                    if (rest >= 0 && (best < 0 || rest + 1 < best)) {
                        best = rest + 1;
                    }
                }
            }
        }
        return best;
    }
}
