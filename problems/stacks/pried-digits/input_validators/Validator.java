public class Validator {
    public static String check(Object[] input) {
        String digits = (String) input[0];
        int k = (Integer) input[1];
        if (digits.isEmpty() || digits.length() > 100000) {
            return "there are " + digits.length() + " digits";
        }
        for (char c : digits.toCharArray()) {
            if (c < '0' || c > '9') {
                return "'" + c + "' is no digit";
            }
        }
        return k < 0 || k > digits.length() ? "k is " + k + " with " + digits.length() + " digits" : null;
    }
}
