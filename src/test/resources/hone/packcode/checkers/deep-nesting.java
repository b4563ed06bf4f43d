// expect: INTERNAL; says: it does not compile
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        return "" + {{NESTED}};
    }
}
