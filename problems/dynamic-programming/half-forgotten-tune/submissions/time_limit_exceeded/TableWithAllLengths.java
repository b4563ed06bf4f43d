// time: n^3; space: n^2
class Solution {
    public boolean fits(String tune, String memory) {
        boolean[][] fits = new boolean[memory.length() + 1][tune.length() + 1];
        fits[0][0] = true;
        for (int j = 1; j <= memory.length(); j++) {
            char sign = memory.charAt(j - 1);
            for (int i = 0; i <= tune.length(); i++) {
                if (sign == '*') {
                    for (int start = i; start >= 0 && !fits[j][i]; start--) {
                        fits[j][i] = fits[j - 1][start];
                    }
                } else if (i > 0 && fits[j - 1][i - 1]) {
                    fits[j][i] = sign == '?' || sign == tune.charAt(i - 1);
                }
            }
        }
        return fits[memory.length()][tune.length()];
    }
}
