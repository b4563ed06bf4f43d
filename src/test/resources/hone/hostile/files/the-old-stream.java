// expect: DENIED; without: RTE; problem: say-it
// Throws what it reads through a FileInputStream as the message of an exception.
class Solution {
    public String say(String text) {
        try (InputStream in = new FileInputStream("{{CANARY}}/victim.txt")) {
            StringBuilder read = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                read.append((char) c);
            }
            throw new IllegalStateException(read.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
