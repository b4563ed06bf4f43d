public class Validator {
    private static final long MOST = 1_000_000_000_000_000_000L;

    public static String check(Object[] input) {
        long factor = (Long) input[0];
        long pulls = (Long) input[1];
        long places = (Long) input[2];
        if (factor < 0 || factor > MOST) {
            return "the factor is " + factor;
        }
        if (pulls < 0 || pulls > MOST) {
            return "there are " + pulls + " pulls";
        }
        return places < 1 || places > 3_000_000_000L ? "there are " + places + " places" : null;
    }
}
