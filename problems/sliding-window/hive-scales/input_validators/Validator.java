public class Validator {
    public static String check(Object[] input) {
        int[] changes = (int[]) input[0];
        int days = (Integer) input[1];
        if (changes.length < 1 || changes.length > 200_000) {
            return "the season has " + changes.length + " days";
        }
        for (int change : changes) {
            if (change < -1_000_000_000 || change > 1_000_000_000) {
                return "the weight changes by " + change;
            }
        }
        return days < 1 || days > changes.length ? days + " days of " + changes.length : null;
    }
}
