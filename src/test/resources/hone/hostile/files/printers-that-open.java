// expect: DENIED; without: RTE|AC
// Makes files through the constructors of the printing classes that take a name.
class Solution {
    long total(int[] numbers) {
        try {
            new PrintWriter("{{CANARY}}/written-by-a-writer").append("x").close();
        } catch (IOException e) {
            // the next way
        }
        try {
            new PrintStream("{{CANARY}}/written-by-a-stream").append("x").close();
        } catch (IOException e) {
            // the next way
        }
        try (Formatter formatter = new Formatter("{{CANARY}}/written-by-a-formatter")) {
            formatter.format("%s", "x");
        } catch (IOException e) {
            // no way
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
