// time: n; space: n
class Solution {
    public boolean canBeSaved(String ribbon) {
        String turned = new StringBuilder(ribbon).reverse().toString();
        int at = 0;
        while (at < ribbon.length() && ribbon.charAt(at) == turned.charAt(at)) {
            at++;
        }
        if (at == ribbon.length()) {
            return true;
        }
        return isMirrored(without(ribbon, at)) || isMirrored(without(ribbon, ribbon.length() - 1 - at));
    }

    private static String without(String ribbon, int at) {
        return ribbon.substring(0, at) + ribbon.substring(at + 1);
    }

    private static boolean isMirrored(String ribbon) {
        return new StringBuilder(ribbon).reverse().toString().equals(ribbon);
    }
}
