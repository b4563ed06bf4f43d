// time: n*m; space: 1
class Solution {
    public boolean fits(String tune, String memory) {
        int i = 0;
        int j = 0;
        int star = -1;
        int taken = 0;
        while (i < tune.length()) {
            char sign = j < memory.length() ? memory.charAt(j) : ' ';
            if (sign == '*') {
                star = j++;
                taken = i;
            } else if (sign == '?' || sign == tune.charAt(i)) {
                i++;
                j++;
            } else if (star >= 0) {
                i = ++taken;
                j = star + 1;
            } else {
                return false;
            }
        }
        return true;
    }
}
