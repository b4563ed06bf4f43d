// time: n+m; space: n+m
class Solution {
    private static class Place {
        Place[] next = new Place[26];
        boolean word;
    }

    /** From the end of the tape to its beginning: the readings of each rest. */
    public int readings(String tape, String[] words) {
        Place root = new Place();
        for (String word : words) {
            Place place = root;
            for (char letter : word.toCharArray()) {
                if (place.next[letter - 'a'] == null) {
                    place.next[letter - 'a'] = new Place();
                }
                place = place.next[letter - 'a'];
            }
            place.word = true;
        }
        int n = tape.length();
        long[] ways = new long[n + 1];
        ways[n] = 1;
        for (int from = n - 1; from >= 0; from--) {
            Place place = root;
            for (int i = from; i < n; i++) {
                place = place.next[tape.charAt(i) - 'a'];
                if (place == null) {
                    break;
                }
                if (place.word) {
                    ways[from] += ways[i + 1];
                }
            }
            ways[from] %= 1000000007;
        }
        return (int) ways[0];
    }
}
