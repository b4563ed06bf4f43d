// time: 2^n; space: 2^n
class Solution {
    public List<String> words(String[] rings) {
        List<String> words = List.of("");
        for (int ring = rings.length - 1; ring >= 0; ring--) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                for (int i = 0; i < rings[ring].length(); i++) {
                    longer.add(rings[ring].charAt(i) + word);
                }
            }
            words = longer;
        }
        return words;
    }
}
