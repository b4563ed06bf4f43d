// time: n; space: n
class Solution {
    public String plate(String[] labels) {
        StringBuilder plate = new StringBuilder();
        for (int i = 0; i < labels[0].length(); i++) {
            boolean all = true;
            for (String label : labels) {
                all &= i < label.length() && label.charAt(i) == labels[0].charAt(i);
            }
            if (all) {
                plate.append(labels[0].charAt(i));
            }
        }
        return plate.toString();
    }
}
