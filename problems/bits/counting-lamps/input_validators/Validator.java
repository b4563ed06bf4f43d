public class Validator {
    public static String check(Object[] input) {
        int last = (Integer) input[0];
        return last < 0 || last > 100000 ? "the last number is " + last : null;
    }
}
