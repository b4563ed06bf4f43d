public class Validator {
    public static String check(Object[] input) {
        int[] heights = (int[]) input[0];
        if (heights.length < 1 || heights.length > 500) {
            return heights.length + " heights";
        }
        for (int i = 1; i < heights.length; i++) {
            if (heights[i] == heights[i - 1]) {
                return "the neighbours at " + i + " are alike";
            }
        }
        return null;
    }
}
