// expect: INTERNAL; line: 4; says: it does not compile
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        return expected.size();
    }
}
