// time: n; space: n
class Solution {
    public String smallest(String digits, int k) {
        int[] count = new int[10];
        for (char c : digits.toCharArray()) {
            count[c - '0']++;
        }
        int[] remove = new int[10];
        int left = k;
        for (int d = 9; d >= 0; d--) {
            remove[d] = Math.min(left, count[d]);
            left -= remove[d];
        }
        StringBuilder kept = new StringBuilder();
        for (char c : digits.toCharArray()) {
            if (remove[c - '0'] > 0) {
                remove[c - '0']--;
            } else if (c != '0' || kept.length() > 0) {
                kept.append(c);
            }
        }
        return kept.length() == 0 ? "0" : kept.toString();
    }
}
