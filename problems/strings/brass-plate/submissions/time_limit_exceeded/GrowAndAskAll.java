// time: n^2; space: 1
class Solution {
    public String plate(String[] labels) {
        int length = 0;
        while (length < labels[0].length() && allBeginAlike(labels, length + 1)) {
            length++;
        }
        return labels[0].substring(0, length);
    }

    private boolean allBeginAlike(String[] labels, int length) {
        for (String label : labels) {
            if (label.length() < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (label.charAt(i) != labels[0].charAt(i)) {
                    return false;
                }
            }
        }
        return true;
    }
}
