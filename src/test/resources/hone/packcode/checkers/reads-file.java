// expect: INTERNAL; line: 4; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        return java.nio.file.Files.readString(java.nio.file.Path.of("{{CANARY}}/victim.txt"));
    }
}
