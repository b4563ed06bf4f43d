public class Validator {
    public static String check(Object[] input) {
        List<Object> names = (List<Object>) input[0];
        List<Object> arguments = (List<Object>) input[1];
        int calls = names.size() - 1;
        if (calls < 1 || calls > 24_000) {
            return calls + " calls";
        }
        int before = 1;
        for (int i = 1; i <= calls; i++) {
            List<Object> of = (List<Object>) arguments.get(i);
            for (int j = 0; j < of.size() - 1; j++) {
                if (!((String) of.get(j)).matches("[a-z]{1,12}")) {
                    return "a name is \"" + of.get(j) + "\"";
                }
            }
            int day = (Integer) of.get(of.size() - 1);
            if (day < 1 || day > 1_000_000_000) {
                return "a day is " + day;
            }
            if (names.get(i).equals("move")) {
                if (day < before) {
                    return "the days of the moves go back from " + before + " to " + day;
                }
                before = day;
            }
        }
        return null;
    }
}
