public class Validator {
    public static String check(Object[] input) {
        int[] reach = (int[]) input[0];
        if (reach.length < 1 || reach.length > 100000) {
            return "there are " + reach.length + " towers";
        }
        for (int towers : reach) {
            if (towers < 0) {
                return "a reach is " + towers;
            }
        }
        return null;
    }
}
