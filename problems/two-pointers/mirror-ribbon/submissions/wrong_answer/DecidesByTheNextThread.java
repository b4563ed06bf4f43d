// time: n; space: 1
class Solution {
    public boolean canBeSaved(String ribbon) {
        int left = 0;
        int right = ribbon.length() - 1;
        boolean pulled = false;
        while (left < right) {
            if (ribbon.charAt(left) == ribbon.charAt(right)) {
                left++;
                right--;
            } else if (pulled) {
                return false;
            } else if (ribbon.charAt(left + 1) == ribbon.charAt(right)) {
                pulled = true;
                left++;
            } else if (ribbon.charAt(left) == ribbon.charAt(right - 1)) {
                pulled = true;
                right--;
            } else {
                return false;
            }
        }
        return true;
    }
}
