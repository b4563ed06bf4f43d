// time: n; space: n
class Solution {
    public String plate(String[] labels) {
        String first = labels[0];
        String last = labels[labels.length - 1];
        int end = 0;
        while (end < first.length() && end < last.length() && first.charAt(end) == last.charAt(end)) {
            end++;
        }
        return first.substring(0, end);
    }
}
