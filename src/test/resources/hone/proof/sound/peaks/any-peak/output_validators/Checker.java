public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        int[] heights = (int[]) input[0];
        int at = (Integer) actual;
        if (at < 0 || at >= heights.length) {
            return at + " is no index";
        }
        boolean left = at == 0 || heights[at - 1] < heights[at];
        boolean right = at == heights.length - 1 || heights[at + 1] < heights[at];
        return left && right ? null : "index " + at + " is no peak";
    }
}
