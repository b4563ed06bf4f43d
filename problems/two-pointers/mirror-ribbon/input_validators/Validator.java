public class Validator {
    public static String check(Object[] input) {
        String ribbon = (String) input[0];
        if (ribbon.length() > 100_000) {
            return "the ribbon has " + ribbon.length() + " threads";
        }
        for (int i = 0; i < ribbon.length(); i++) {
            char colour = ribbon.charAt(i);
            if (colour < 'a' || colour > 'z') {
                return "a thread is '" + colour + "'";
            }
        }
        return null;
    }
}
