// time: n; space: 1
class Solution {
    /** After the first difference both possible walks go on side by side. */
    public boolean canBeSaved(String ribbon) {
        int right = ribbon.length() - 1;
        boolean whole = true;
        boolean withoutLeft = false;
        boolean withoutRight = false;
        for (int left = 0; left < right; left++, right--) {
            if (whole && ribbon.charAt(left) != ribbon.charAt(right)) {
                whole = false;
                withoutLeft = true;
                withoutRight = true;
            }
            if (!whole) {
                withoutLeft = withoutLeft && ribbon.charAt(left + 1) == ribbon.charAt(right);
                withoutRight = withoutRight && ribbon.charAt(left) == ribbon.charAt(right - 1);
            }
        }
        return whole || withoutLeft || withoutRight;
    }
}
