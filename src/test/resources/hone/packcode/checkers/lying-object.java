// expect: INTERNAL; line: 3; says: has no method public static String check
public class Checker {
    public static Object check(Object[] input, Object expected, Object actual) {
        return new Object() {
            @Override
            public String toString() {
                while (true) {}
            }
        };
    }
}
