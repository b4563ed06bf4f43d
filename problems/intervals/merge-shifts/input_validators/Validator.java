public class Validator {
    public static String check(Object[] input) {
        int[][] shifts = (int[][]) input[0];
        if (shifts.length > 50_000) {
            return "there are " + shifts.length + " shifts";
        }
        for (int[] shift : shifts) {
            if (shift.length != 2) {
                return "a shift has " + shift.length + " values";
            }
            if (shift[0] < -2_000_000_000 || shift[0] >= shift[1] || shift[1] > 2_000_000_000) {
                return "a shift lasts from " + shift[0] + " to " + shift[1];
            }
        }
        return null;
    }
}
