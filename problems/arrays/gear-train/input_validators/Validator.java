public class Validator {
    public static String check(Object[] input) {
        int[] factors = (int[]) input[0];
        if (factors.length < 1 || factors.length > 60_000) {
            return "there are " + factors.length + " stages";
        }
        long most = 1_000_000_000_000_000_000L;
        for (int factor : factors) {
            if (factor < -1_000_000_000 || factor > 1_000_000_000) {
                return "a factor is " + factor;
            }
            if (factor != 0) {
                most /= Math.abs(factor);
            }
            if (most == 0) {
                return "the product of the factors is too large";
            }
        }
        return null;
    }
}
