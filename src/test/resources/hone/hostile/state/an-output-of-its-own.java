// expect: DENIED; without: AC|WA; problem: say-it; line: 6
// Puts an output of its own in place, which remembers what every later case prints.
class Solution {
    String say(String text) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream()) {
            @Override
            public void println(String line) {
                before.println(line + " was said before");
            }
        });
        System.out.println(text);
        return text;
    }
}
