public class Validator {
    public static String check(Object[] input) {
        for (Object each : input) {
            String text = (String) each;
            if (text.isEmpty() || text.length() > 100_000) {
                return "a text has " + text.length() + " letters";
            }
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                boolean small = letter >= 'a' && letter <= 'z';
                boolean capital = letter >= 'A' && letter <= 'Z';
                if (!small && !capital) {
                    return "a text contains '" + letter + "'";
                }
            }
        }
        return null;
    }
}
