// expect: INTERNAL; says: it took more than 1 s of CPU time
public class Checker {
    static class Odd extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) {}
        }
    }

    public static String check(Object[] input, Object expected, Object actual) {
        throw new Odd();
    }
}
