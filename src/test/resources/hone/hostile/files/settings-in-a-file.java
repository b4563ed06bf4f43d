// expect: DENIED; without: RTE; problem: words-back
// Stores a table of settings in a file and loads another one.
class Solution {
    List<String> words(List<String> in) throws IOException {
        Properties settings = new Properties();
        settings.load(new FileReader("{{CANARY}}/victim.txt"));
        settings.setProperty("in", in.toString());
        settings.store(new FileWriter("{{CANARY}}/settings"), null);
        return new ArrayList<>(settings.stringPropertyNames());
    }
}
