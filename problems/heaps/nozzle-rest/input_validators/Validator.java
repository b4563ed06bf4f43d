public class Validator {
    public static String check(Object[] input) {
        String panels = (String) input[0];
        int rest = (Integer) input[1];
        if (panels.length() < 1 || panels.length() > 100_000) {
            return panels.length() + " panels";
        }
        for (int i = 0; i < panels.length(); i++) {
            if (panels.charAt(i) < 'a' || panels.charAt(i) > 'z') {
                return "a colour '" + panels.charAt(i) + "'";
            }
        }
        return rest < 0 || rest > 100_000 ? "a rest of " + rest : null;
    }
}
