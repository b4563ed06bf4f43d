// expect: INTERNAL; line: 3; says: has no method public static String check
public class Checker {
    public String check(Object[] input, Object expected, Object actual) {
        return null;
    }
}
