public class Validator {
    private static final int MOST = 50_000;
    private static final int LATEST = 1_000_000_000;

    public static String check(Object[] input) {
        int[][] rehearsals = (int[][]) input[0];
        if (rehearsals.length > MOST) {
            return rehearsals.length + " bookings";
        }
        for (int[] rehearsal : rehearsals) {
            if (rehearsal.length != 2) {
                return "a booking of " + rehearsal.length + " numbers";
            }
            if (rehearsal[0] < 0 || rehearsal[1] > LATEST || rehearsal[0] >= rehearsal[1]) {
                return "a booking " + Arrays.toString(rehearsal);
            }
        }
        return null;
    }
}
