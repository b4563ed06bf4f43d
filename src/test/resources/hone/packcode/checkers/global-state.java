// expect: INTERNAL; line: 4; without: AC|INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        System.setOut(null);
        System.setProperty("java.home", "/tmp");
        Locale.setDefault(Locale.of("tr"));
        TimeZone.setDefault(null);
        return null;
    }
}
