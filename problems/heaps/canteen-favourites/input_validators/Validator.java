public class Validator {
    public static String check(Object[] input) {
        String[] orders = (String[]) input[0];
        int k = (Integer) input[1];
        if (orders.length < 1 || orders.length > 30_000) {
            return orders.length + " orders";
        }
        for (String dish : orders) {
            if (dish.length() < 1 || dish.length() > 12) {
                return "a name of " + dish.length() + " letters";
            }
            for (int i = 0; i < dish.length(); i++) {
                if (dish.charAt(i) < 'a' || dish.charAt(i) > 'z') {
                    return "the name " + dish;
                }
            }
        }
        int different = new HashSet<>(Arrays.asList(orders)).size();
        if (k < 1 || k > 1000) {
            return "k is " + k;
        }
        if (k > different) {
            return "k is " + k + ", but there are only " + different + " dishes";
        }
        return null;
    }
}
