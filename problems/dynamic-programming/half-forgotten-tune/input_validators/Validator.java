public class Validator {
    public static String check(Object[] input) {
        String tune = (String) input[0];
        String memory = (String) input[1];
        if (tune.length() > 5000) {
            return "the tune has " + tune.length() + " notes";
        }
        if (memory.length() > 5000) {
            return "the memory has " + memory.length() + " signs";
        }
        for (char note : tune.toCharArray()) {
            if (note < 'a' || note > 'z') {
                return "there is a note " + note;
            }
        }
        for (char sign : memory.toCharArray()) {
            if ((sign < 'a' || sign > 'z') && sign != '?' && sign != '*') {
                return "there is a sign " + sign;
            }
        }
        return null;
    }
}
