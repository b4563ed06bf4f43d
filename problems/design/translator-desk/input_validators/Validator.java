public class Validator {
    public static String check(Object[] input) {
        List<Object> names = (List<Object>) input[0];
        List<Object> arguments = (List<Object>) input[1];
        int calls = names.size() - 1;
        if (calls < 1 || calls > 30_000) {
            return calls + " calls";
        }
        int capacity = (Integer) ((List<Object>) arguments.get(0)).get(0);
        if (capacity < 1 || capacity > 10_000) {
            return "the capacity is " + capacity;
        }
        for (int i = 1; i <= calls; i++) {
            List<Object> of = (List<Object>) arguments.get(i);
            int word = (Integer) of.get(0);
            if (word < 0 || word > 100_000) {
                return "a word is " + word;
            }
            if (of.size() > 1) {
                int page = (Integer) of.get(1);
                if (page < 0 || page > 1_000_000_000) {
                    return "a page is " + page;
                }
            }
        }
        return null;
    }
}
