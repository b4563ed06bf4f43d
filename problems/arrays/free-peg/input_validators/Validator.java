public class Validator {
    public static String check(Object[] input) {
        int[] slips = (int[]) input[0];
        return slips.length < 1 || slips.length > 110_000 ? "there are " + slips.length + " slips" : null;
    }
}
