// expect: DENIED; without: RTE; line: 6
// Opens a file by the constructor of its own subclass of PrintStream.
class Solution {
    static class Paper extends PrintStream {
        Paper(String name) throws IOException {
            super(name);
        }
    }

    long total(int[] numbers) throws IOException {
        Paper paper = new Paper("{{CANARY}}/victim.txt");
        paper.println("overwritten");
        paper.close();
        return 0;
    }
}
