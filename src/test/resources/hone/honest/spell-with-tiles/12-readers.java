// style: java.io.Reader all the way: StringReader, PushbackReader, SequenceInputStream not needed
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] have = new int[128];
        try (Reader in = new BufferedReader(new StringReader(String.join("\n", tiles)))) {
            int c;
            while ((c = in.read()) != -1) {
                if (c != '\n') have[c]++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int jokers = have[joker];
        have[joker] = 0;
        try (PushbackReader letters = new PushbackReader(new StringReader(word))) {
            int c = letters.read();
            while (c >= 0) {
                if (have[c] > 0) {
                    have[c]--;
                } else if (jokers-- == 0) {
                    letters.unread(c);
                    System.err.println("stuck at " + (char) letters.read());
                    return false;
                }
                c = letters.read();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return true;
    }
}
