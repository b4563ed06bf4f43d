// time: n; space: 1
class Solution {
    public boolean canBeSaved(String ribbon) {
        int differences = 0;
        for (int left = 0, right = ribbon.length() - 1; left < right; left++, right--) {
            if (ribbon.charAt(left) != ribbon.charAt(right)) {
                differences++;
            }
        }
        return differences <= 1;
    }
}
