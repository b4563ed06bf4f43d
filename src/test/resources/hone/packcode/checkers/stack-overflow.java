// expect: INTERNAL; line: 4; says: StackOverflowError
public class Checker {
    static int deeper(int n) {
        return deeper(n + 1) + 1;
    }

    public static String check(Object[] input, Object expected, Object actual) {
        return "" + deeper(0);
    }
}
