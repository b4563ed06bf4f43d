public class Validator {
    public static String check(Object[] input) {
        int[] heights = (int[]) input[0];
        if (heights.length < 1 || heights.length > 100000) {
            return "there are " + heights.length + " singers";
        }
        for (int height : heights) {
            if (height < 1 || height > 1000000000) {
                return "a height is " + height;
            }
        }
        return null;
    }
}
