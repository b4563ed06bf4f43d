// time: n; space: n
class Solution {
    /** Words as numbers; two rounds grow towards each other, the smaller one first. */
    public int nights(String from, String to, String[] words) {
        int start = code(from);
        int end = code(to);
        if (start == end) {
            return 0;
        }
        Set<Integer> known = new HashSet<>();
        for (String word : words) {
            known.add(code(word));
        }
        if (!known.contains(end)) {
            return -1;
        }
        known.remove(start);
        known.remove(end);
        Set<Integer> here = new HashSet<>(Set.of(start));
        Set<Integer> there = new HashSet<>(Set.of(end));
        for (int night = 1; !here.isEmpty(); night++) {
            Set<Integer> next = new HashSet<>();
            for (int word : here) {
                int place = 1;
                for (int i = 0; i < from.length(); i++) {
                    int digit = word / place % 26;
                    for (int letter = 0; letter < 26; letter++) {
                        int changed = word + (letter - digit) * place;
                        if (letter != digit && there.contains(changed)) {
                            return night;
                        }
                        if (known.remove(changed)) {
                            next.add(changed);
                        }
                    }
                    place *= 26;
                }
            }
            here = next.size() > there.size() ? there : next;
            there = here == next ? there : next;
            if (there.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private int code(String word) {
        int result = 0;
        for (char letter : word.toCharArray()) {
            result = result * 26 + letter - 'a';
        }
        return result;
    }
}
