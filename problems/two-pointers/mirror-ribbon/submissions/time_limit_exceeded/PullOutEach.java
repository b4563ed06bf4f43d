// time: n^2; space: n
class Solution {
    public boolean canBeSaved(String ribbon) {
        if (isMirrored(ribbon)) {
            return true;
        }
        for (int i = 0; i < ribbon.length(); i++) {
            if (isMirrored(ribbon.substring(0, i) + ribbon.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMirrored(String ribbon) {
        for (int left = 0, right = ribbon.length() - 1; left < right; left++, right--) {
            if (ribbon.charAt(left) != ribbon.charAt(right)) {
                return false;
            }
        }
        return true;
    }
}
