// input: String random
// time: n
// space: n
// tags: string split, streams
// why: split, reverse and join each pass over the text once; the pieces and the answer hold n letters
class Solution {
    private static final String SEP = "e";

    public String solve(String s) {
        List<String> words = Arrays.stream(s.split(SEP))
                .filter(w -> !w.isEmpty())
                .map(this::capital)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private String capital(String w) {
        char c = (char) (w.charAt(0) - 'a' + 'A');
        return c + w.substring(1);
    }
}
