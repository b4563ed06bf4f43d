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
            int tea = (Integer) of.get(0);
            if (tea < 0 || tea > 100_000) {
                return "a tea is " + tea;
            }
            if (of.size() > 1) {
                int price = (Integer) of.get(1);
                if (price < 0 || price > 1_000_000_000) {
                    return "a price is " + price;
                }
            }
        }
        return null;
    }
}
