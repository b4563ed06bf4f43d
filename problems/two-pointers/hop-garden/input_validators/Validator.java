public class Validator {
    public static String check(Object[] input) {
        int[] poles = (int[]) input[0];
        if (poles.length < 2 || poles.length > 100_000) {
            return "there are " + poles.length + " poles";
        }
        for (int pole : poles) {
            if (pole < 0 || pole > 1_000_000_000) {
                return "a pole has the height " + pole;
            }
        }
        return null;
    }
}
