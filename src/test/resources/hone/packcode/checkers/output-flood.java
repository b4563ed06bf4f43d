// expect: INTERNAL; says: it printed more than 8 MiB
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        while (true) {
            System.out.println("a line of thirty-two characters.");
        }
    }
}
