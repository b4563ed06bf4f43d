// expect: INTERNAL; says: it took more than 1 s of CPU time
public class Checker {
    static long x;

    static {
        while (x >= 0) {
            x = (x + 1) & 0xFFFF;
        }
    }

    public static String check(Object[] input, Object expected, Object actual) {
        return null;
    }
}
