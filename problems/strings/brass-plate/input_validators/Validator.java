public class Validator {
    public static String check(Object[] input) {
        String[] labels = (String[]) input[0];
        if (labels.length < 1 || labels.length > 5000) {
            return "there are " + labels.length + " labels";
        }
        int all = 0;
        for (String label : labels) {
            if (label.length() > 40000) {
                return "a label has " + label.length() + " characters";
            }
            all += label.length();
            for (int i = 0; i < label.length(); i++) {
                char c = label.charAt(i);
                if (c != '-' && (c < 'a' || c > 'z')) {
                    return "a label contains '" + c + "'";
                }
            }
        }
        return all > 200000 ? "all labels together have " + all + " characters" : null;
    }
}
