// expect: INTERNAL; line: 2; says: there is no class Checker
public class Chequer {
    public static String check(Object[] input, Object expected, Object actual) {
        return null;
    }
}
