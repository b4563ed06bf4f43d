public class Validator {
    public static String check(Object[] input) {
        List<?> notes = (List<?>) input[0];
        if (notes.size() > 80000) {
            return "there are " + notes.size() + " notes";
        }
        for (Object note : notes) {
            if ((Integer) note < -1000000000 || (Integer) note > 1000000000) {
                return "a note is " + note;
            }
        }
        return null;
    }
}
