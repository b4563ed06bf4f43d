// time: n; space: n
class Solution {
    public List<String> words(String[] rings) {
        List<String> words = new ArrayList<>();
        int longest = 0;
        for (String ring : rings) {
            longest = Math.max(longest, ring.length());
        }
        for (int i = 0; i < longest; i++) {
            StringBuilder word = new StringBuilder();
            for (String ring : rings) {
                word.append(ring.charAt(i % ring.length()));
            }
            words.add(word.toString());
        }
        Collections.sort(words);
        return words;
    }
}
