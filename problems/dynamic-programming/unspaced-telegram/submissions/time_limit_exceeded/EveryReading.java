// time: 2^n; space: n
class Solution {
    private String tape;
    private String[] words;

    public int readings(String tape, String[] words) {
        this.tape = tape;
        this.words = words;
        return (int) (count(0) % 1000000007);
    }

    private long count(int from) {
        if (from == tape.length()) {
            return 1;
        }
        long result = 0;
        for (String word : words) {
            if (tape.startsWith(word, from)) {
                result += count(from + word.length());
            }
        }
        return result;
    }
}
