public class Validator {
    public static String check(Object[] input) {
        String book = (String) input[0];
        if (!book.endsWith("\n")) {
            return "the last line does not end";
        }
        String[] lines = book.substring(0, book.length() - 1).split("\n", -1);
        if (lines.length > 30000) {
            return "there are " + lines.length + " commands";
        }
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            int names = switch (words[0]) {
                case "in", "out" -> 1;
                case "give" -> 2;
                case "undo" -> 0;
                default -> -1;
            };
            if (names < 0 || words.length != (names == 0 ? 1 : names + 2)) {
                return "'" + line + "' is no command";
            }
            for (int i = 1; i <= names; i++) {
                if (!words[i].matches("[a-z]{1,10}")) {
                    return "'" + words[i] + "' is no name";
                }
            }
            if (names > 0) {
                String amount = words[names + 1];
                if (!amount.matches("[1-9][0-9]{0,9}") || Long.parseLong(amount) > 1000000000) {
                    return "'" + amount + "' is no amount";
                }
            }
        }
        return null;
    }
}
