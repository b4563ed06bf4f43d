public class Validator {
    /** The sum is at most 150,000 * 150,001 / 2 times a million, which is far below the largest long. */
    public static String check(Object[] input) {
        int[] levels = (int[]) input[0];
        if (levels.length > 150_000) {
            return "there are " + levels.length + " readings";
        }
        for (int level : levels) {
            if (level < -1_000_000 || level > 1_000_000) {
                return "a level is " + level;
            }
        }
        return null;
    }
}
