// time: n*m; space: n+m
class Solution {
    /** Lets a reading stop anywhere as long as every letter is covered by some word. */
    public int readings(String tape, String[] words) {
        int n = tape.length();
        long[] ways = new long[n + 21];
        ways[0] = 1;
        for (int from = 0; from < n; from++) {
            for (String word : words) {
                if (word.startsWith(tape.substring(from, Math.min(n, from + word.length())))) {
                    ways[from + word.length()] = (ways[from + word.length()] + ways[from]) % 1000000007;
                }
            }
        }
        long result = 0;
        for (int i = n; i < ways.length; i++) {
            result += ways[i];
        }
        return (int) (result % 1000000007);
    }
}
