// time: n; space: 1
class Solution {
    public boolean canBeSaved(String ribbon) {
        int left = 0;
        int right = ribbon.length() - 1;
        while (left < right && ribbon.charAt(left) == ribbon.charAt(right)) {
            left++;
            right--;
        }
        return isMirrored(ribbon, left + 1, right) || isMirrored(ribbon, left, right - 1);
    }

    private static boolean isMirrored(String ribbon, int left, int right) {
        while (left < right) {
            if (ribbon.charAt(left) != ribbon.charAt(right)) {
                return false;
            }
            left++;
            right--;
        }
        return true;
    }
}
