// time: 2^n; space: 2^n
class Solution {
    public List<String> words(String[] rings) {
        List<String> words = List.of("");
        for (String ring : rings) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                for (int i = 0; i < ring.length(); i++) {
                    longer.add(word + ring.charAt(i));
                }
            }
            words = longer;
        }
        return words;
    }
}
