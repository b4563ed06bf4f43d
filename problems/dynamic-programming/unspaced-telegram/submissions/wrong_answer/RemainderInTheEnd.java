// time: n*m; space: n+m
class Solution {
    public int readings(String tape, String[] words) {
        int n = tape.length();
        long[] ways = new long[n + 1];
        ways[0] = 1;
        for (int from = 0; from < n; from++) {
            for (String word : words) {
                if (tape.startsWith(word, from)) {
                    ways[from + word.length()] += ways[from];
                }
            }
        }
        return (int) (ways[n] % 1000000007);
    }
}
