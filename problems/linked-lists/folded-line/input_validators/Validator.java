public class Validator {
    public static String check(Object[] input) {
        List<?> line = (List<?>) input[0];
        if (line.size() > 80000) {
            return "there are " + line.size() + " dancers";
        }
        for (Object dancer : line) {
            if ((Integer) dancer < 0 || (Integer) dancer > 1000000000) {
                return "a number is " + dancer;
            }
        }
        return null;
    }
}
