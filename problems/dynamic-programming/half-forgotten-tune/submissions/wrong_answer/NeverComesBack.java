// time: n+m; space: 1
class Solution {
    public boolean fits(String tune, String memory) {
        int i = 0;
        int j = 0;
        boolean open = false;
        while (i < tune.length()) {
            char sign = j < memory.length() ? memory.charAt(j) : ' ';
            if (sign == '*') {
                open = true;
                j++;
            } else if (sign == '?' || sign == tune.charAt(i)) {
                open = false;
                i++;
                j++;
            } else if (open) {
                i++;
            } else {
                return false;
            }
        }
        while (j < memory.length() && memory.charAt(j) == '*') {
            j++;
        }
        return j == memory.length();
    }
}
