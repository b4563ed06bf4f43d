public class Validator {
    private static final int MOST = 80_000;
    private static final int LONGEST = 1_000_000_000;

    public static String check(Object[] input) {
        int[] lengths = (int[]) input[0];
        int[] orders = (int[]) input[1];
        if (lengths.length > MOST) {
            return lengths.length + " planks";
        }
        if (orders.length > MOST) {
            return orders.length + " orders";
        }
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] < 1 || lengths[i] > LONGEST) {
                return "a plank of length " + lengths[i];
            }
            if (i > 0 && lengths[i] < lengths[i - 1]) {
                return "plank " + i + " is shorter than the one before it";
            }
        }
        for (int order : orders) {
            if (order < 1 || order > LONGEST) {
                return "an order of length " + order;
            }
        }
        return null;
    }
}
