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
            kept.append(digit);
        }
        String result = kept.toString().replaceFirst("^0+", "");
        return result.isEmpty() || k == digits.length() ? "0" : result;
    }
}
