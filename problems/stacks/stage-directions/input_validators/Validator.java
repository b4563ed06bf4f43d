public class Validator {
    public static String check(Object[] input) {
        String script = (String) input[0];
        if (script.length() > 100000) {
            return "the script has " + script.length() + " characters";
        }
        for (char c : script.toCharArray()) {
            if (!(c >= 'a' && c <= 'z') && " ()[]{}".indexOf(c) < 0) {
                return "'" + c + "' must not occur";
            }
        }
        return null;
    }
}
