public class Validator {
    public static String check(Object[] input) {
        int[] widths = (int[]) input[0];
        int shelf = (Integer) input[1];
        if (widths.length < 1 || widths.length > 10) {
            return "there are " + widths.length + " widths";
        }
        Set<Integer> seen = new HashSet<>();
        for (int width : widths) {
            if (width < 2 || width > 50) {
                return "a width is " + width;
            }
            if (!seen.add(width)) {
                return "the width " + width + " is listed twice";
            }
        }
        return shelf < 1 || shelf > 40 ? "the shelf is " + shelf + " wide" : null;
    }
}
