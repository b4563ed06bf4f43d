// time: n*m; space: n+m
class Solution {
    public boolean fits(String tune, String memory) {
        boolean[] row = new boolean[tune.length() + 1];
        row[0] = true;
        for (char sign : memory.toCharArray()) {
            boolean[] next = new boolean[row.length];
            next[0] = row[0] && sign == '*';
            for (int i = 1; i < row.length; i++) {
                if (sign == '*') {
                    next[i] = row[i] || row[i - 1];
                } else {
                    next[i] = row[i - 1] && (sign == '?' || sign == tune.charAt(i - 1));
                }
            }
            row = next;
        }
        return row[tune.length()];
    }
}
