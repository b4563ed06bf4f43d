// expect: INTERNAL; says: it does not compile: too complex
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        return "" + {{NESTED}};
    }
}
