// time: n; space: n
class Solution {
    public String smallest(String digits, int k) {
        StringBuilder kept = new StringBuilder();
        int left = k;
        for (char digit : digits.toCharArray()) {
            while (left > 0 && kept.length() > 0 && kept.charAt(kept.length() - 1) > digit) {
                kept.setLength(kept.length() - 1);
                left--;
            }
            if (digit != '0' || kept.length() > 0) {
                kept.append(digit);
            } else if (left > 0) {
                left--;
            }
        }
        kept.setLength(Math.max(0, kept.length() - left));
        return kept.length() == 0 ? "0" : kept.toString();
    }
}
