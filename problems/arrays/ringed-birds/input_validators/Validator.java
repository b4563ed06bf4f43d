public class Validator {
    public static String check(Object[] input) {
        int[] rings = (int[]) input[0];
        if (rings.length < 1 || rings.length > 85_000) {
            return "there are " + rings.length + " catches";
        }
        for (int ring : rings) {
            if (ring < 1 || ring > 1_000_000_000) {
                return "a ring has the number " + ring;
            }
        }
        return null;
    }
}
