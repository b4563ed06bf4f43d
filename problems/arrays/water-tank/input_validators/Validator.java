public class Validator {
    public static String check(Object[] input) {
        int[] gains = (int[]) input[0];
        long change = (Long) input[1];
        if (gains.length < 1 || gains.length > 100_000) {
            return "there are " + gains.length + " days";
        }
        for (int gain : gains) {
            if (gain < -1_000_000_000 || gain > 1_000_000_000) {
                return "a day gains " + gain;
            }
        }
        return Math.abs(change) > 100_000_000_000_000L || change == Long.MIN_VALUE ? "change is " + change : null;
    }
}
