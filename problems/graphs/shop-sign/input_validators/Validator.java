public class Validator {
    public static String check(Object[] input) {
        String from = (String) input[0];
        String to = (String) input[1];
        String[] words = (String[]) input[2];
        if (words.length < 1 || words.length > 20000) {
            return "there are " + words.length + " words";
        }
        Set<String> seen = new HashSet<>(Arrays.asList(words));
        if (seen.size() < words.length) {
            return "a word is given twice";
        }
        seen.add(from);
        seen.add(to);
        for (String word : seen) {
            if (!word.matches("[a-z]{1,6}") || word.length() != from.length()) {
                return "'" + word + "' is no word of this length";
            }
        }
        return null;
    }
}
