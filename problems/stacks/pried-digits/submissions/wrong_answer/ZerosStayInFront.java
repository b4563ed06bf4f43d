// time: n; space: n
class Solution {
    public String smallest(String digits, int k) {
        Deque<Character> kept = new ArrayDeque<>();
        int left = k;
        for (char digit : digits.toCharArray()) {
            while (left > 0 && !kept.isEmpty() && kept.peekLast() > digit) {
                kept.removeLast();
                left--;
            }
            kept.addLast(digit);
        }
        while (left > 0) {
            kept.removeLast();
            left--;
        }
        StringBuilder result = new StringBuilder();
        kept.forEach(result::append);
        return result.length() == 0 ? "0" : result.toString();
    }
}
