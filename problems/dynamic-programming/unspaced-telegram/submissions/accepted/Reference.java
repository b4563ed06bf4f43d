// time: n+m; space: n+m
class Solution {
    public int readings(String tape, String[] words) {
        Set<String> known = new HashSet<>();
        int longest = 0;
        for (String word : words) {
            known.add(word);
            longest = Math.max(longest, word.length());
        }
        int[] ways = new int[tape.length() + 1];
        ways[0] = 1;
        for (int end = 1; end <= tape.length(); end++) {
            for (int from = Math.max(0, end - longest); from < end; from++) {
                if (ways[from] != 0 && known.contains(tape.substring(from, end))) {
                    ways[end] = (ways[end] + ways[from]) % 1000000007;
                }
            }
        }
        return ways[tape.length()];
    }
}
