public class Validator {
    public static String check(Object[] input) {
        String[] floor = (String[]) input[0];
        String word = (String) input[1];
        if (floor.length < 1 || floor.length > 6) {
            return "the floor has " + floor.length + " rows";
        }
        for (String row : floor) {
            if (row.length() < 1 || row.length() > 6) {
                return "a row has " + row.length() + " stones";
            }
            if (row.length() != floor[0].length()) {
                return "the rows are not equally long";
            }
        }
        if (word.length() < 1 || word.length() > 14) {
            return "the word has " + word.length() + " letters";
        }
        for (char letter : (String.join("", floor) + word).toCharArray()) {
            if (letter < 'a' || letter > 'z') {
                return "there is a letter " + letter;
            }
        }
        return null;
    }
}
