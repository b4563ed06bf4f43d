public class Validator {
    private static final int MOST = 40_000;
    private static final int HEAVIEST = 1_000_000_000;

    public static String check(Object[] input) {
        int[] sacks = (int[]) input[0];
        int days = (Integer) input[1];
        if (sacks.length < 1 || sacks.length > MOST) {
            return sacks.length + " sacks";
        }
        if (days < 1 || days > MOST) {
            return days + " days";
        }
        for (int sack : sacks) {
            if (sack < 1 || sack > HEAVIEST) {
                return "a sack of " + sack + " kg";
            }
        }
        return null;
    }
}
