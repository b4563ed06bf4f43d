public class Validator {
    private static final int MOST = 100_000;
    private static final int LONGEST = 1_000_000_000;

    public static String check(Object[] input) {
        int[] ribbons = (int[]) input[0];
        if (ribbons.length < 1 || ribbons.length > MOST) {
            return ribbons.length + " ribbons";
        }
        for (int ribbon : ribbons) {
            if (ribbon < 1 || ribbon > LONGEST) {
                return "a ribbon of " + ribbon + " cm";
            }
        }
        return null;
    }
}
