// expect: INTERNAL; line: 3; says: has no method public static String check
public class Checker {
    public static String check(int[] input, int[] expected, int[] actual) {
        return null;
    }
}
