public class Validator {
    /** Every int is a reading, and a tree may have any shape. */
    public static String check(Object[] input) {
        int rooms = 0;
        for (Object value : (List<?>) input[0]) {
            if (value != null) {
                rooms++;
            }
        }
        return rooms > 50_000 ? "there are " + rooms + " rooms" : null;
    }
}
