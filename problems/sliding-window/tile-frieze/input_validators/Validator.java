public class Validator {
    public static String check(Object[] input) {
        String frieze = (String) input[0];
        int spare = (Integer) input[1];
        if (frieze.isEmpty() || frieze.length() > 100_000) {
            return "the frieze has " + frieze.length() + " tiles";
        }
        for (int i = 0; i < frieze.length(); i++) {
            char colour = frieze.charAt(i);
            if (colour < 'a' || colour > 'z') {
                return "a tile has the colour '" + colour + "'";
            }
        }
        return spare < 0 || spare > 100_000 ? "there are " + spare + " spare tiles" : null;
    }
}
