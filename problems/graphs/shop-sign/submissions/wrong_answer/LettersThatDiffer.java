// time: n; space: n
class Solution {
    public int nights(String from, String to, String[] words) {
        if (!from.equals(to) && !Arrays.asList(words).contains(to)) {
            return -1;
        }
        int count = 0;
        for (int i = 0; i < from.length(); i++) {
            if (from.charAt(i) != to.charAt(i)) {
                count++;
            }
        }
        return count;
    }
}
