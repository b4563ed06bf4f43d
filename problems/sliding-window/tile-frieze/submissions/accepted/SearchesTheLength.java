// time: n log n; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int possible = 1;
        int tooLong = frieze.length() + 1;
        while (tooLong - possible > 1) {
            int middle = (possible + tooLong) >>> 1;
            if (fits(frieze, spare, middle)) {
                possible = middle;
            } else {
                tooLong = middle;
            }
        }
        return possible;
    }

    private static boolean fits(String frieze, int spare, int length) {
        int[] tiles = new int[26];
        for (int end = 0; end < frieze.length(); end++) {
            tiles[frieze.charAt(end) - 'a']++;
            if (end >= length) {
                tiles[frieze.charAt(end - length) - 'a']--;
            }
            if (end >= length - 1) {
                int most = 0;
                for (int count : tiles) {
                    most = Math.max(most, count);
                }
                if (length - most <= spare) {
                    return true;
                }
            }
        }
        return false;
    }
}
