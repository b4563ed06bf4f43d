// expect: WA; difference: the checker gives no reason
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        return " ";
    }
}
