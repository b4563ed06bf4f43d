public class Validator {
    public static String check(Object[] input) {
        List<?> tiles = (List<?>) input[0];
        String word = (String) input[1];
        char joker = (Character) input[2];
        if (tiles.size() > 10_000) {
            return "there are " + tiles.size() + " strips";
        }
        if (word.length() > 200_000) {
            return "the word has " + word.length() + " letters";
        }
        if (!isLetter(joker) && "*?#_".indexOf(joker) < 0) {
            return "the joker is " + joker;
        }
        int pieces = 0;
        for (Object each : tiles) {
            String strip = (String) each;
            if (strip.isEmpty()) {
                return "a strip has no character";
            }
            pieces += strip.length();
            for (char piece : strip.toCharArray()) {
                if (!isLetter(piece) && piece != joker) {
                    return "a strip holds the character " + piece;
                }
            }
        }
        if (pieces > 200_000) {
            return "all strips together have " + pieces + " characters";
        }
        for (char letter : word.toCharArray()) {
            if (!isLetter(letter)) {
                return "the word holds the character " + letter;
            }
        }
        return null;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
