public class Validator {
    public static String check(Object[] input) {
        int[][] keys = (int[][]) input[0];
        if (keys.length < 1 || keys.length > 40000) {
            return "there are " + keys.length + " rooms";
        }
        long all = 0;
        for (int[] board : keys) {
            all += board.length;
            for (int key : board) {
                if (key < 0 || key >= keys.length) {
                    return "there is a key " + key;
                }
            }
        }
        return all > 80000 ? "there are " + all + " keys" : null;
    }
}
