public class Validator {
    public static String check(Object[] input) {
        List<Object> names = (List<Object>) input[0];
        int calls = names.size() - 1;
        if (calls < 1 || calls > 20_000) {
            return calls + " calls";
        }
        return names.get(1).equals("add") ? null : "no level is added before the first call of middle";
    }
}
