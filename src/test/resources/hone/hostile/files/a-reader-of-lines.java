// expect: DENIED; without: RTE|WA; problem: say-it
// Reads line by line with FileReader, the secret cases of its own problem among them.
class Solution {
    String say(String text) {
        StringBuilder all = new StringBuilder();
        String[] places = {"{{PACK}}/strings/say-it/data/secret/secret.json", "{{CANARY}}/victim.txt"};
        for (String place : places) {
            try (BufferedReader reader = new BufferedReader(new FileReader(place))) {
                reader.lines().forEach(all::append);
            } catch (IOException e) {
                all.append(e.getClass());
            }
        }
        return all.toString();
    }
}
