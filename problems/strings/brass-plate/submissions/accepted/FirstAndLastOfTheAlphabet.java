// time: n; space: n
class Solution {
    public String plate(String[] labels) {
        String first = Collections.min(List.of(labels));
        String last = Collections.max(List.of(labels));
        int end = 0;
        while (end < first.length() && first.charAt(end) == last.charAt(end)) {
            end++;
        }
        return first.substring(0, end);
    }
}
