// time: n; space: n
class Solution {
    public String plate(String[] labels) {
        String plate = labels[0];
        for (String label : labels) {
            int same = 0;
            while (same < plate.length() && same < label.length() && plate.charAt(same) == label.charAt(same)) {
                same++;
            }
            plate = plate.substring(0, same);
        }
        return plate;
    }
}
