public class Validator {
    public static String check(Object[] input) {
        String[] moor = (String[]) input[0];
        if (moor.length < 1 || moor.length > 12) {
            return "there are " + moor.length + " rows";
        }
        for (String row : moor) {
            if (row.length() != moor.length) {
                return "a row has " + row.length() + " plots";
            }
            for (char plot : row.toCharArray()) {
                if (plot != '.' && plot != '#') {
                    return "there is a sign " + plot;
                }
            }
        }
        return null;
    }
}
