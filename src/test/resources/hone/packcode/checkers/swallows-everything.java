// expect: INTERNAL; says: it took more than 1 s of CPU time
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        while (true) {
            try {
                throw new Error();
            } catch (Throwable e) {
                continue;
            } finally {
                continue;
            }
        }
    }
}
