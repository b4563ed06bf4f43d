public class Validator {
    public static String check(Object[] input) {
        String beads = (String) input[0];
        if (beads.isEmpty() || beads.length() > 100000) {
            return "there are " + beads.length() + " beads";
        }
        for (char bead : beads.toCharArray()) {
            if (!(bead >= 'a' && bead <= 'z') && !(bead >= 'A' && bead <= 'Z')) {
                return "'" + bead + "' is no letter";
            }
        }
        return null;
    }
}
