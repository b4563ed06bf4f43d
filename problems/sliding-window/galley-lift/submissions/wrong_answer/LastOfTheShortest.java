// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        int[] wanted = new int[128];
        for (char letter : sign.toCharArray()) {
            wanted[letter]++;
        }
        int missing = sign.length();
        int start = 0;
        int bestStart = 0;
        int shortest = galley.length() + 1;
        for (int end = 0; end < galley.length(); end++) {
            if (wanted[galley.charAt(end)]-- > 0) {
                missing--;
            }
            while (missing == 0) {
                if (end - start + 1 <= shortest) {
                    shortest = end - start + 1;
                    bestStart = start;
                }
                if (++wanted[galley.charAt(start++)] > 0) {
                    missing++;
                }
            }
        }
        return shortest > galley.length() ? "" : galley.substring(bestStart, bestStart + shortest);
    }
}
