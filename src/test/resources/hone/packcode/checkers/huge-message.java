// expect: INTERNAL; line: 11; says: Odd: zzzz
public class Checker {
    static class Odd extends RuntimeException {
        @Override
        public String getMessage() {
            return "z".repeat(50_000_000);
        }
    }

    public static String check(Object[] input, Object expected, Object actual) {
        throw new Odd();
    }
}
