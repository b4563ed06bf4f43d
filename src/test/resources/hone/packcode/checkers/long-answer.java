// expect: WA; difference: yyyyyyyyyyyyyyyyyyyyyyyy
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        return "y".repeat(900_000);
    }
}
