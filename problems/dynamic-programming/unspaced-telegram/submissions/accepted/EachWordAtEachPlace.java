// time: n*m; space: n
class Solution {
    public int readings(String tape, String[] words) {
        int n = tape.length();
        long[] ways = new long[n + 1];
        ways[0] = 1;
        for (int from = 0; from < n; from++) {
            if (ways[from] == 0) {
                continue;
            }
            for (String word : words) {
                if (tape.startsWith(word, from)) {
                    ways[from + word.length()] = (ways[from + word.length()] + ways[from]) % 1000000007;
                }
            }
        }
        return (int) ways[n];
    }
}
