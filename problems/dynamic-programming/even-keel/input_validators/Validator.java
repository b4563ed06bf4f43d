public class Validator {
    public static String check(Object[] input) {
        int[] crates = (int[]) input[0];
        if (crates.length < 1 || crates.length > 200) {
            return "there are " + crates.length + " crates";
        }
        for (int crate : crates) {
            if (crate < 1 || crate > 500) {
                return "a crate weighs " + crate;
            }
        }
        return null;
    }
}
