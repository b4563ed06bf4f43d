public class Validator {
    public static String check(Object[] input) {
        int[] marks = (int[]) input[0];
        return marks.length > 2000 ? "more than 2000 marks" : null;
    }
}
