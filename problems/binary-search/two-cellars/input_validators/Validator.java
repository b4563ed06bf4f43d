public class Validator {
    private static final int MOST = 70_000;
    private static final int MOST_ORDERS = 15_000;
    private static final int HEAVIEST = 2_000_000_000;

    public static String check(Object[] input) {
        int[] north = (int[]) input[0];
        int[] south = (int[]) input[1];
        int[][] orders = (int[][]) input[2];
        String wrong = shelf("north", north);
        if (wrong == null) {
            wrong = shelf("south", south);
        }
        if (wrong != null) {
            return wrong;
        }
        if (orders.length < 1 || orders.length > MOST_ORDERS) {
            return orders.length + " orders";
        }
        for (int[] order : orders) {
            if (order.length != 4) {
                return "an order of " + order.length + " numbers";
            }
            if (!isStretch(order[0], order[1], north.length) || !isStretch(order[2], order[3], south.length)) {
                return "the order " + Arrays.toString(order) + " leaves the shelves";
            }
            if (order[0] == order[1] && order[2] == order[3]) {
                return "the order " + Arrays.toString(order) + " takes nothing";
            }
        }
        return null;
    }

    private static boolean isStretch(int from, int to, int length) {
        return 0 <= from && from <= to && to <= length;
    }

    private static String shelf(String name, int[] wheels) {
        if (wheels.length < 1 || wheels.length > MOST) {
            return wheels.length + " wheels in " + name;
        }
        for (int i = 0; i < wheels.length; i++) {
            if (wheels[i] < 1 || wheels[i] > HEAVIEST) {
                return "a wheel of " + wheels[i] + " g in " + name;
            }
            if (i > 0 && wheels[i] < wheels[i - 1]) {
                return "wheel " + i + " of " + name + " is lighter than the one before it";
            }
        }
        return null;
    }
}
