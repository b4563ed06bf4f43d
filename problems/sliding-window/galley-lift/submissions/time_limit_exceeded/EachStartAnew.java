// time: n^2; space: n
class Solution {
    public String lift(String galley, String sign) {
        int[] needed = new int[128];
        for (char letter : sign.toCharArray()) {
            needed[letter]++;
        }
        String best = "";
        for (int start = 0; start < galley.length(); start++) {
            int[] wanted = needed.clone();
            int missing = sign.length();
            int end = start;
            while (end < galley.length() && missing > 0) {
                if (wanted[galley.charAt(end++)]-- > 0) {
                    missing--;
                }
            }
            if (missing == 0 && (best.isEmpty() || end - start < best.length())) {
                best = galley.substring(start, end);
            }
        }
        return best;
    }
}
