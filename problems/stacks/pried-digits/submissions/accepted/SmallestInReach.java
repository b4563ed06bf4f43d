// time: n; space: n
class Solution {
    /** Fills the places of the result from the left, each with the smallest digit that leaves enough digits for the rest. */
    public String smallest(String digits, int k) {
        int n = digits.length();
        int[][] places = new int[10][];
        int[] count = new int[10];
        for (int i = 0; i < n; i++) {
            count[digits.charAt(i) - '0']++;
        }
        for (int d = 0; d < 10; d++) {
            places[d] = new int[count[d]];
            count[d] = 0;
        }
        for (int i = 0; i < n; i++) {
            int d = digits.charAt(i) - '0';
            places[d][count[d]++] = i;
        }
        int[] next = new int[10];
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int place = 0; place < n - k; place++) {
            int last = k + place;
            for (int d = 0; d < 10; d++) {
                while (next[d] < places[d].length && places[d][next[d]] < from) {
                    next[d]++;
                }
                if (next[d] < places[d].length && places[d][next[d]] <= last) {
                    from = places[d][next[d]] + 1;
                    if (d > 0 || result.length() > 0) {
                        result.append(d);
                    }
                    break;
                }
            }
        }
        return result.length() == 0 ? "0" : result.toString();
    }
}
