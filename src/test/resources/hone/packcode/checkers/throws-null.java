// expect: INTERNAL; line: 4; says: NullPointerException
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        throw null;
    }
}
