public class Validator {
    public static String check(Object[] input) {
        int[] marks = (int[]) input[0];
        if (marks.length < 1 || marks.length > 80000) {
            return "there are " + marks.length + " children";
        }
        for (int mark : marks) {
            if (mark < 0 || mark > 1000000000) {
                return "a mark is " + mark;
            }
        }
        return null;
    }
}
