public class Validator {
    public static String check(Object[] input) {
        String[] labels = (String[]) input[0];
        if (labels.length > 10_000) {
            return "there are " + labels.length + " labels";
        }
        for (String label : labels) {
            if (label.length() > 40) {
                return "a label has " + label.length() + " letters";
            }
            for (char letter : label.toCharArray()) {
                if (letter < 'a' || letter > 'z') {
                    return "a label holds the character " + letter;
                }
            }
        }
        return null;
    }
}
