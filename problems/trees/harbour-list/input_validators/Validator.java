public class Validator {
    public static String check(Object[] input) {
        List<Object> calls = (List<Object>) input[0];
        List<Object> arguments = (List<Object>) input[1];
        if (calls.size() < 2 || calls.size() > 12001) {
            return "there are " + (calls.size() - 1) + " calls";
        }
        for (int i = 1; i < calls.size(); i++) {
            String text = (String) ((List<?>) arguments.get(i)).get(0);
            if (!text.matches(calls.get(i).equals("count") ? "[a-z]{0,10}" : "[a-z]{1,10}")) {
                return "'" + text + "' is no text for " + calls.get(i);
            }
        }
        Object names = ((List<?>) arguments.get(0)).get(0);
        List<?> list = names instanceof Object[] array ? Arrays.asList(array) : (List<?>) names;
        if (list.size() > 25000) {
            return "there are " + list.size() + " names";
        }
        for (Object name : list) {
            if (!((String) name).matches("[a-z]{1,10}")) {
                return "'" + name + "' is no name";
            }
        }
        return null;
    }
}
