public class Validator {
    public static String check(Object[] input) {
        long gates = 0;
        for (Object value : (List<?>) input[0]) {
            if (value != null) {
                gates++;
            }
        }
        return gates > 40000 ? "there are " + gates + " gates" : null;
    }
}
