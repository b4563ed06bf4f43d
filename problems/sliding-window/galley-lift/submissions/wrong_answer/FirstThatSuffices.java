// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        int[] wanted = new int[128];
        for (char letter : sign.toCharArray()) {
            wanted[letter]++;
        }
        int missing = sign.length();
        int start = 0;
        for (int end = 0; end < galley.length(); end++) {
            if (wanted[galley.charAt(end)]-- > 0) {
                missing--;
            }
            if (missing == 0) {
                while (wanted[galley.charAt(start)] < 0) {
                    wanted[galley.charAt(start++)]++;
                }
                return galley.substring(start, end + 1);
            }
        }
        return "";
    }
}
