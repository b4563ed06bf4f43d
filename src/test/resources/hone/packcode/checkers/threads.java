// expect: INTERNAL; line: 5; without: AC|INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        for (int i = 0; i < 3; i++) {
            new Thread(() -> {
                while (true) {}
            }).start();
        }
        return null;
    }
}
