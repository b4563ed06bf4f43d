// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        int[] wanted = new int[26];
        for (char letter : sign.toLowerCase().toCharArray()) {
            wanted[letter - 'a']++;
        }
        String small = galley.toLowerCase();
        int missing = sign.length();
        int start = 0;
        int bestStart = 0;
        int shortest = galley.length() + 1;
        for (int end = 0; end < small.length(); end++) {
            if (wanted[small.charAt(end) - 'a']-- > 0) {
                missing--;
            }
            while (missing == 0) {
                if (end - start + 1 < shortest) {
                    shortest = end - start + 1;
                    bestStart = start;
                }
                if (++wanted[small.charAt(start++) - 'a'] > 0) {
                    missing++;
                }
            }
        }
        return shortest > galley.length() ? "" : galley.substring(bestStart, bestStart + shortest);
    }
}
