public class Validator {
    /** Every int is the number of a wagon. */
    public static String check(Object[] input) {
        int wagons = ((List<?>) input[0]).size();
        int size = (Integer) input[1];
        if (wagons > 50_000) {
            return "there are " + wagons + " wagons";
        }
        return size < 1 || size > 50_000 ? "the size is " + size : null;
    }
}
