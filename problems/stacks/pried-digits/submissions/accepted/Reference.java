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
        int end = digits.length() - k;
        int start = 0;
        while (start < end && kept.charAt(start) == '0') {
            start++;
        }
        return start == end ? "0" : kept.substring(start, end);
    }
}
