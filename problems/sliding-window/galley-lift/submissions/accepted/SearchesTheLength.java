// time: n log n; space: n
class Solution {
    /** Whatever suffices with some length suffices with any larger one, so the length can be found by halves. */
    public String lift(String galley, String sign) {
        int[] needed = new int[128];
        for (char letter : sign.toCharArray()) {
            needed[letter]++;
        }
        if (firstStart(galley, needed, galley.length()) < 0) {
            return "";
        }
        int tooShort = 0;
        int enough = galley.length();
        while (enough - tooShort > 1) {
            int middle = (tooShort + enough) >>> 1;
            if (firstStart(galley, needed, middle) >= 0) {
                enough = middle;
            } else {
                tooShort = middle;
            }
        }
        int start = firstStart(galley, needed, enough);
        return galley.substring(start, start + enough);
    }

    private static int firstStart(String galley, int[] needed, int length) {
        int[] open = needed.clone();
        int missing = 0;
        for (int count : open) {
            missing += count;
        }
        for (int end = 0; end < galley.length(); end++) {
            if (open[galley.charAt(end)]-- > 0) {
                missing--;
            }
            if (end >= length && ++open[galley.charAt(end - length)] > 0) {
                missing++;
            }
            if (end >= length - 1 && missing == 0) {
                return end - length + 1;
            }
        }
        return -1;
    }
}
