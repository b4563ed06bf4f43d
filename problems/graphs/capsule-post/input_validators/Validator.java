public class Validator {
    public static String check(Object[] input) {
        int n = (Integer) input[0];
        int[][] tubes = (int[][]) input[1];
        if (n < 1 || n > 20000) {
            return "there are " + n + " desks";
        }
        if (tubes.length > 25000) {
            return "there are " + tubes.length + " tubes";
        }
        for (int[] tube : tubes) {
            if (tube.length != 3 || tube[0] < 0 || tube[0] >= n || tube[1] < 0 || tube[1] >= n) {
                return "a tube is " + Arrays.toString(tube);
            }
            if (tube[2] < 0 || tube[2] > 1000000000) {
                return "a tube takes " + tube[2];
            }
        }
        return null;
    }
}
