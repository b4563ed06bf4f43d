public class Validator {
    public static String check(Object[] input) {
        int[] prices = (int[]) input[0];
        if (prices.length < 1 || prices.length > 100000) {
            return "there are " + prices.length + " days";
        }
        for (int price : prices) {
            if (price < 0 || price > 1000000000) {
                return "a price is " + price;
            }
        }
        return null;
    }
}
