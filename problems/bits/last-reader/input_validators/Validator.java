public class Validator {
    public static String check(Object[] input) {
        int[] cards = (int[]) input[0];
        if (cards.length < 1 || cards.length > 99999) {
            return "there are " + cards.length + " reports";
        }
        Map<Integer, Integer> times = new HashMap<>();
        for (int card : cards) {
            times.merge(card, 1, Integer::sum);
        }
        int once = 0;
        for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
            if (entry.getValue() > 2) {
                return entry.getKey() + " occurs " + entry.getValue() + " times";
            }
            once += entry.getValue() == 1 ? 1 : 0;
        }
        return once == 1 ? null : once + " numbers occur once";
    }
}
