public class Validator {
    public static String check(Object[] input) {
        String tape = (String) input[0];
        String[] words = (String[]) input[1];
        if (tape.length() < 1 || tape.length() > 20000) {
            return "the tape has " + tape.length() + " letters";
        }
        if (words.length < 1 || words.length > 200) {
            return "there are " + words.length + " words";
        }
        if (!letters(tape)) {
            return "the tape has something else than small letters";
        }
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            if (word.length() < 1 || word.length() > 20) {
                return "a word has " + word.length() + " letters";
            }
            if (!letters(word)) {
                return "a word has something else than small letters";
            }
            if (!seen.add(word)) {
                return "the word " + word + " is listed twice";
            }
        }
        return null;
    }

    private static boolean letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
