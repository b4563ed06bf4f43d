// time: 2^n; space: n+m
class Solution {
    public boolean fits(String tune, String memory) {
        return fits(tune, 0, memory, 0);
    }

    private static boolean fits(String tune, int i, String memory, int j) {
        while (j < memory.length() && memory.charAt(j) != '*') {
            if (i == tune.length() || memory.charAt(j) != '?' && memory.charAt(j) != tune.charAt(i)) {
                return false;
            }
            i++;
            j++;
        }
        if (j == memory.length()) {
            return i == tune.length();
        }
        for (int end = i; end <= tune.length(); end++) {
            if (fits(tune, end, memory, j + 1)) {
                return true;
            }
        }
        return false;
    }
}
