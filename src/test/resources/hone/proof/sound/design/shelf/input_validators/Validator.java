public class Validator {
    public static String check(Object[] input) {
        List<Object> names = (List<Object>) input[0];
        List<Object> arguments = (List<Object>) input[1];
        int capacity = (Integer) ((List<Object>) arguments.get(0)).get(0);
        if (capacity < 0 || capacity > 1000) {
            return "a capacity of " + capacity;
        }
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i).equals("put")) {
                long weight = (Long) ((List<Object>) arguments.get(i)).get(0);
                if (Math.abs(weight) > 10_000_000_000L) {
                    return "a weight of " + weight;
                }
            }
        }
        return null;
    }
}
