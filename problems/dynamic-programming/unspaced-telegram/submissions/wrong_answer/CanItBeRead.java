// time: n*m; space: n+m
class Solution {
    public int readings(String tape, String[] words) {
        boolean[] readable = new boolean[tape.length() + 1];
        readable[0] = true;
        for (int from = 0; from < tape.length(); from++) {
            for (String word : words) {
                if (readable[from] && tape.startsWith(word, from)) {
                    readable[from + word.length()] = true;
                }
            }
        }
        return readable[tape.length()] ? 1 : 0;
    }
}
