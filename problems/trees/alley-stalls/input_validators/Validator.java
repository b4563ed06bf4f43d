public class Validator {
    public static String check(Object[] input) {
        int stalls = 0;
        for (Object value : (List<?>) input[0]) {
            if (value != null) {
                stalls++;
                int pennies = ((Number) value).intValue();
                if (pennies < -1000000000 || pennies > 1000000000) {
                    return "a stall is worth " + pennies;
                }
            }
        }
        return stalls < 1 || stalls > 40000 ? "there are " + stalls + " stalls" : null;
    }
}
