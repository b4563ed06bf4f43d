// time: n; space: n
class Solution {
    public String plate(String[] labels) {
        for (int i = 0; i < labels[0].length(); i++) {
            for (String label : labels) {
                if (label.charAt(i) != labels[0].charAt(i)) {
                    return labels[0].substring(0, i);
                }
            }
        }
        return labels[0];
    }
}
