// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        int[] wanted = new int[128];
        for (int i = 0; i < sign.length(); i++) {
            wanted[sign.charAt(i)]++;
        }
        int missing = sign.length();
        int start = 0;
        int bestStart = 0;
        int shortest = galley.length() + 1;
        for (int end = 0; end < galley.length(); end++) {
            char taken = galley.charAt(end);
            if (wanted[taken] > 0) {
                missing--;
            }
            wanted[taken]--;
            while (missing == 0) {
                if (end - start + 1 < shortest) {
                    shortest = end - start + 1;
                    bestStart = start;
                }
                char dropped = galley.charAt(start);
                wanted[dropped]++;
                if (wanted[dropped] > 0) {
                    missing++;
                }
                start++;
            }
        }
        return shortest > galley.length() ? "" : galley.substring(bestStart, bestStart + shortest);
    }
}
