public class Validator {
    public static String check(Object[] input) {
        int n = (Integer) input[0];
        int[][] bridges = (int[][]) input[1];
        if (n < 1 || n > 200000) {
            return "there are " + n + " houses";
        }
        if (bridges.length > 15000) {
            return "there are " + bridges.length + " bridges";
        }
        for (int[] bridge : bridges) {
            if (bridge.length != 2 || bridge[0] < 0 || bridge[0] >= n || bridge[1] < 0 || bridge[1] >= n) {
                return "a bridge is " + Arrays.toString(bridge);
            }
        }
        return null;
    }
}
