public class Validator {
    public static String check(Object[] input) {
        String[] words = ((String) input[0]).strip().split("\\s+");
        if (!words[0].matches("[1-9][0-9]{0,2}")) {
            return "no length comes first";
        }
        return ((String) input[0]).matches("[a-z0-9\\s]*") ? null : "odd characters";
    }
}
