public class Validator {
    private static final int MOST = 20_000;
    private static final int LATEST = 2_000_000_000;

    public static String check(Object[] input) {
        int[][] closures = (int[][]) input[0];
        int[] added = (int[]) input[1];
        if (closures.length > MOST) {
            return closures.length + " closures";
        }
        if (!isClosure(added)) {
            return "the added closure is " + Arrays.toString(added);
        }
        for (int i = 0; i < closures.length; i++) {
            if (!isClosure(closures[i])) {
                return "a closure " + Arrays.toString(closures[i]);
            }
            if (i > 0 && closures[i][0] <= closures[i - 1][1]) {
                return "closure " + i + " starts before the one in front of it has ended, or just then";
            }
        }
        return null;
    }

    private static boolean isClosure(int[] closure) {
        return closure.length == 2 && closure[0] >= -LATEST && closure[1] <= LATEST && closure[0] < closure[1];
    }
}
