public class Validator {
    public static String check(Object[] input) {
        int length = (Integer) input[0];
        return length < 1 || length > 70 ? "the length is " + length : null;
    }
}
