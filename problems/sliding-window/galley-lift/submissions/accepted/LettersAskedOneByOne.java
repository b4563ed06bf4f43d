// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        int[] needed = new int[128];
        for (char letter : sign.toCharArray()) {
            needed[letter]++;
        }
        int[] lifted = new int[128];
        int length = Integer.MAX_VALUE;
        int bestStart = 0;
        int end = 0;
        for (int start = 0; start < galley.length(); start++) {
            while (end < galley.length() && !suffices(lifted, needed)) {
                lifted[galley.charAt(end++)]++;
            }
            if (!suffices(lifted, needed)) {
                break;
            }
            if (end - start < length) {
                length = end - start;
                bestStart = start;
            }
            lifted[galley.charAt(start)]--;
        }
        return length == Integer.MAX_VALUE ? "" : galley.substring(bestStart, bestStart + length);
    }

    private static boolean suffices(int[] lifted, int[] needed) {
        for (int letter = 'A'; letter <= 'z'; letter++) {
            if (lifted[letter] < needed[letter]) {
                return false;
            }
        }
        return true;
    }
}
