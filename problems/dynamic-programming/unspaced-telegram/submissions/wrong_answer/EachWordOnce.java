// time: n*m; space: n+m
class Solution {
    public int readings(String tape, String[] words) {
        int n = tape.length();
        long[] ways = new long[n + 1];
        ways[0] = 1;
        for (String word : words) {
            for (int end = n; end >= word.length(); end--) {
                if (tape.startsWith(word, end - word.length())) {
                    ways[end] = (ways[end] + ways[end - word.length()]) % 1000000007;
                }
            }
        }
        return (int) ways[n];
    }
}
