public class Validator {
    public static String check(Object[] input) {
        String[] map = (String[]) input[0];
        if (map.length < 1 || map.length > 300) {
            return "there are " + map.length + " rows";
        }
        for (String row : map) {
            if (row.length() != map[0].length()) {
                return "the rows differ in length";
            }
            if (!row.matches("[#.]{1,300}")) {
                return "a row is no row";
            }
        }
        return null;
    }
}
