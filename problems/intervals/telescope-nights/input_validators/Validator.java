public class Validator {
    private static final int MOST = 85_000;
    private static final int LATEST = 1_000_000_000;

    public static String check(Object[] input) {
        int[] starts = (int[]) input[0];
        int[] ends = (int[]) input[1];
        if (starts.length > MOST) {
            return starts.length + " bookings";
        }
        if (starts.length != ends.length) {
            return starts.length + " starts and " + ends.length + " ends";
        }
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < 0 || ends[i] > LATEST || starts[i] >= ends[i]) {
                return "booking " + i + " from " + starts[i] + " to " + ends[i];
            }
        }
        return null;
    }
}
