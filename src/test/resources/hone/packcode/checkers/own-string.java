// expect: INTERNAL; line: 5; says: has no method public static String check
public class Checker {
    static class String {}

    public static String check(Object[] input, Object expected, Object actual) {
        return new String();
    }
}
