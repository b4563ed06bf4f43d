// time: n^2; space: n
class Solution {
    public String lift(String galley, String sign) {
        String best = "";
        int shortest = Integer.MAX_VALUE;
        for (int start = 0; start < galley.length(); start++) {
            if (galley.charAt(start) != sign.charAt(0)) {
                continue;
            }
            int found = 0;
            int end = start;
            while (end < galley.length() && found < sign.length()) {
                if (galley.charAt(end) == sign.charAt(found)) {
                    found++;
                }
                end++;
            }
            if (found == sign.length() && end - start < shortest) {
                shortest = end - start;
                best = galley.substring(start, end);
            }
        }
        return best;
    }
}
