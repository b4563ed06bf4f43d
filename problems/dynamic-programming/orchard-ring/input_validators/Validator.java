public class Validator {
    public static String check(Object[] input) {
        int[] pears = (int[]) input[0];
        if (pears.length < 1 || pears.length > 100000) {
            return "there are " + pears.length + " trees";
        }
        for (int count : pears) {
            if (count < 0 || count > 1000000000) {
                return "a tree has " + count + " pears";
            }
        }
        return null;
    }
}
