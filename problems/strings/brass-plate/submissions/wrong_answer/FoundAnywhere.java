// time: n^2; space: n
class Solution {
    public String plate(String[] labels) {
        String plate = labels[0];
        for (String label : labels) {
            while (!label.contains(plate)) {
                plate = plate.substring(0, plate.length() - 1);
            }
        }
        return plate;
    }
}
