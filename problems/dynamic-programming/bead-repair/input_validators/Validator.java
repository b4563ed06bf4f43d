public class Validator {
    public static String check(Object[] input) {
        for (Object part : input) {
            String row = (String) part;
            if (row.length() > 2000) {
                return "a row has " + row.length() + " beads";
            }
            for (char bead : row.toCharArray()) {
                if (bead < 'a' || bead > 'z') {
                    return "there is a bead " + bead;
                }
            }
        }
        return null;
    }
}
