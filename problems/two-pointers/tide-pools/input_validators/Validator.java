public class Validator {
    public static String check(Object[] input) {
        int[] stones = (int[]) input[0];
        if (stones.length < 1 || stones.length > 100_000) {
            return "there are " + stones.length + " columns";
        }
        for (int stone : stones) {
            if (stone < 0 || stone > 1_000_000_000) {
                return "a column has the height " + stone;
            }
        }
        return null;
    }
}
