// time: n; space: n
class Solution {
    /** Round by round; a word that has been reached leaves the set. */
    public int nights(String from, String to, String[] words) {
        Set<String> left = new HashSet<>(Arrays.asList(words));
        left.remove(from);
        List<String> round = List.of(from);
        for (int night = 0; !round.isEmpty(); night++) {
            List<String> next = new ArrayList<>();
            for (String word : round) {
                if (word.equals(to)) {
                    return night;
                }
                char[] letters = word.toCharArray();
                for (int i = 0; i < letters.length; i++) {
                    char old = letters[i];
                    for (char letter = 'a'; letter <= 'z'; letter++) {
                        letters[i] = letter;
                        String changed = new String(letters);
                        if (left.remove(changed)) {
                            next.add(changed);
                        }
                    }
                    letters[i] = old;
                }
            }
            round = next;
        }
        return -1;
    }
}
