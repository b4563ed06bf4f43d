// time: n; space: n
class Solution {
    public String plate(String[] labels) {
        for (int column = 0; ; column++) {
            for (String label : labels) {
                if (column == label.length() || label.charAt(column) != labels[0].charAt(column)) {
                    return label.substring(0, column);
                }
            }
        }
    }
}
