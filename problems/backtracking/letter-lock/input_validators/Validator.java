public class Validator {
    public static String check(Object[] input) {
        String[] rings = (String[]) input[0];
        if (rings.length < 1 || rings.length > 7) {
            return "there are " + rings.length + " rings";
        }
        for (String ring : rings) {
            if (ring.length() < 1 || ring.length() > 4) {
                return "a ring has " + ring.length() + " worn letters";
            }
            for (int i = 0; i < ring.length(); i++) {
                if (ring.charAt(i) < 'a' || ring.charAt(i) > 'z') {
                    return "a ring has the letter " + ring.charAt(i);
                }
                if (i > 0 && ring.charAt(i) <= ring.charAt(i - 1)) {
                    return "the letters of " + ring + " do not rise";
                }
            }
        }
        return null;
    }
}
