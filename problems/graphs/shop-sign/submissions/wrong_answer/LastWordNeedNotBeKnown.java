// time: n; space: n
class Solution {
    public int nights(String from, String to, String[] words) {
        Set<String> left = new HashSet<>(Arrays.asList(words));
        left.add(to);
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
                        if (left.remove(new String(letters))) {
                            next.add(new String(letters));
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
