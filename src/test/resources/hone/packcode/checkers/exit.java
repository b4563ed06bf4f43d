// expect: INTERNAL; line: 4; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        System.exit(0);
        return null;
    }
}
