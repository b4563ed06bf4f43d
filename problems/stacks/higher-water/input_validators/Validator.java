public class Validator {
    public static String check(Object[] input) {
        int[] levels = (int[]) input[0];
        if (levels.length < 1 || levels.length > 80000) {
            return "there are " + levels.length + " days";
        }
        for (int level : levels) {
            if (level < -1000000000 || level > 1000000000) {
                return "a level is " + level;
            }
        }
        return null;
    }
}
